package se.samhand.organisation.web;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samhand.testing.Browser;
import se.samhand.testing.BrowserTest;
import se.samhand.testing.Screens;

@BrowserTest
class OrganisationBrowserTest {

    @LocalServerPort
    int port;

    @Test
    void fitsEveryScreen(Screens screens) {
        var browser = new Browser(port);
        var list = "/omorganisationer";
        var draft = browser.submit(
                browser.get(list + "/ny"), list, Map.of("titel", "Två förvaltningar", "dag", "2027-01-01"));
        var step = draft.path() + "/steg/delning";
        browser.submit(
                browser.get(step),
                step,
                Map.of(
                        "enhet",
                        "sdf-norra-ekdalen",
                        "namn",
                        "Stadsdelsförvaltningen för fritidsverksamhetssamordning\nÅns stadsdelsförvaltning"));

        screens.checkEverywhere(draft.path());
        screens.checkEverywhere("/organisation");
        screens.checkEverywhere("/organisation/sdf-sjovik");
    }
}
