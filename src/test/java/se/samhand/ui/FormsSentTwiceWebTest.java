package se.samhand.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samhand.testing.Browser;
import se.samhand.testing.WebTest;

/// A form is done once, however often it is sent (ADR 10).
@WebTest
class FormsSentTwiceWebTest {

    private static final String PATH = "/tillganglighet";

    @LocalServerPort
    int port;

    @Autowired
    private JdbcClient jdbc;

    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(port);
    }

    @Test
    void leadsTheSecondToTheResultOfTheFirst() {
        var form = browser.get(PATH);
        var first = browser.submit(form, PATH, Map.of("synpunkt", "Knappen syns inte"));

        var second = browser.submit(form, PATH, Map.of("synpunkt", "Knappen syns inte"));

        assertThat(second.path()).isEqualTo(first.path());
        assertThat(second.select("[role=status]").text()).contains("Inget har sparats två gånger");
        assertThat(received("Knappen syns inte")).isEqualTo(1);
    }

    @Test
    void takesAnotherTextForAnotherForm() {
        var form = browser.get(PATH);
        browser.submit(form, PATH, Map.of("synpunkt", "Först det ena"));

        browser.submit(form, PATH, Map.of("synpunkt", "Sedan det andra"));

        assertThat(received("Först det ena") + received("Sedan det andra")).isEqualTo(2);
    }

    @Test
    void takesTheSameTextInANewFormAsMeant() {
        browser.submit(browser.get(PATH), PATH, Map.of("synpunkt", "Samma igen"));
        browser.submit(browser.get(PATH), PATH, Map.of("synpunkt", "Samma igen"));

        assertThat(received("Samma igen")).isEqualTo(2);
    }

    @Test
    void neverBlamesTheSecondForWhatTheFirstDid() {
        var form = browser.get("/administration/konton/nytt");
        var fields = Map.of("namn", "Ebba Exempel", "anvandarnamn", "ebba.exempel");
        browser.submit(form, "/administration/konton", fields);

        var second = browser.submit(form, "/administration/konton", fields);

        assertThat(second.select("[role=status]").text()).contains("Inget har sparats två gånger");
        assertThat(second.text()).doesNotContain("upptaget");
    }

    @Test
    void canBeSentAgainAfterItWasRefused() {
        var form = browser.get(PATH);
        browser.submit(form, PATH, Map.of("synpunkt", ""), 422);
        browser.submit(form, PATH, Map.of("synpunkt", ""), 422);

        browser.submit(form, PATH, Map.of("synpunkt", "Nu med text"));

        assertThat(received("Nu med text")).isEqualTo(1);
    }

    private int received(String text) {
        return jdbc.sql("select count(*) from feedback.feedback where text = ?")
                .param(text)
                .query(Integer.class)
                .single();
    }
}
