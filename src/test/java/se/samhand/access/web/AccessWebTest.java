package se.samhand.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samhand.plan.PlanFiles;
import se.samhand.testing.Browser;
import se.samhand.testing.Page;
import se.samhand.testing.WebTest;

/// Who can see and do what, and why.
@WebTest
class AccessWebTest {

    private static final String IMPORTS = "/handlingsplaner/inlasningar";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Test
    void tellsEverybodyWhatTheyMayThemselvesAndWhy() {
        var browser = new Browser(port).as("unit-manager");
        var page = browser.get("/konto/atkomst");

        var norra = page.select("section[aria-labelledby=del-sdf-norra-ekdalen]");
        assertThat(norra.select("h2 a[href='/organisation/sdf-norra-ekdalen']").text())
                .isEqualTo("Norra Ekdalens stadsdelsförvaltning och allt som hör till");
        assertThat(norra.select("li").text()).contains("Enhetschef", "gavs av Samhand");
        assertThat(norra.select("tr:has(th:contains(Läsa in)) td").text()).isEqualTo("Enhetschef");
        assertThat(norra.select(
                        norra.select("tr:has(th:contains(Läsa in)) td a").attr("href")))
                .as("The role that gives it is led to")
                .hasSize(1);
        var whole = page.select("section[aria-labelledby=del-municipality]");
        assertThat(whole.text()).contains("Hela Ekdalen");
        assertThat(whole.select("tr:has(th:contains(Läsa samtal)) td").text()).isEqualTo("Läsare");
        assertThat(whole.select("tr:has(th:contains(Läsa in))")).isEmpty();
        assertThat(page.text()).doesNotContain("Öppna och stänga konton");
        assertThat(browser.get("/").select("a[href='/konto/atkomst']")).isNotEmpty();
    }

    @Test
    void tellsTheAdministratorOfAPersonWithComingRolesApart() {
        var browser = new Browser(port);
        var manager = person("unit-manager");
        var path = "/administration/konton/" + manager;
        jdbc.sql("""
                        insert into identity.role_grant (id, person_id, role, scope, valid_from, granted_at, granted_by)
                        select gen_random_uuid(), id, 'director', 'sdf-sjovik', date '2999-01-01', now(), id
                          from identity.person
                         where id = :manager
                        """).param("manager", manager).update();

        var page = browser.follow(browser.get(path), "Vad personen kan se och göra");

        assertThat(page.select("h1").text()).isEqualTo("Vad Enar Exempel kan se och göra");
        assertThat(page.select("section").text()).contains("Förvaltningsdirektör, Sjöviks", "2999-01-01");
        assertThat(page.select("table").text()).doesNotContain("Förvaltningsdirektör");
        assertThat(page.select("section li a[href='" + path + "']").eachText()).contains("Enhetschef");
    }

    @Test
    void tellsWhatPredecessorsLeft() {
        jdbc.sql("""
                        insert into organisation.succession (predecessor, successor, day, kind)
                        values ('sdf-kvarnbacka', 'sdf-norra-ekdalen', date '2024-01-01', 'MERGED')
                        """).update();
        var page = new Browser(port).as("partner-contributor").get("/konto/atkomst");

        assertThat(page.select("tr th:contains(planer)").text())
                .contains("Också det som Kvarnbacka stadsdelsförvaltning", "lämnade efter sig");
        jdbc.sql("delete from organisation.succession where predecessor = 'sdf-kvarnbacka'")
                .update();
    }

    @Test
    void tellsWhoSeesAPlanToThoseWhoMayChangeItAndToNobodyElse() {
        var plan =
                jdbc.sql("select id from plan.plan limit 1").query(UUID.class).single();
        var browser = new Browser(port).as("unit-manager");
        var page = browser.follow(browser.get("/handlingsplaner/" + plan), "Vem kan se det här");

        assertThat(section(page, 0)).contains("Folke Exempel", "Leyla Exempel", "Läsare, Ekdalen");
        assertThat(section(page, 1)).contains("Enar Exempel", "Enhetschef").doesNotContain("Leyla Exempel");
        assertThat(page.select("main table a")).isEmpty();

        var reader = new Browser(port).as("reader");
        assertThat(reader.get("/handlingsplaner/" + plan).select("a[href^='/atkomst/']"))
                .isEmpty();
        assertThat(browser.get("/handlingsplaner/" + plan + "/historik").select("a[href^='/atkomst/']"))
                .hasSize(1);
        reader.get("/atkomst/plan/" + plan, 404);
        reader.get("/atkomst/enhet/sdf-norra-ekdalen", 404);
        browser.get("/atkomst/plan/inget", 404);
        browser.get("/atkomst/annat/" + plan, 404);
    }

    @Test
    void tellsWhoSeesAFileThatWaits() {
        var strategist = new Browser(port).as("strategist");
        var draft = strategist.upload(
                strategist.get(IMPORTS + "/ny"),
                IMPORTS,
                "fil",
                "Väntar.html",
                PlanFiles.unclear("Sjöviks stadsdelsförvaltning"),
                200);
        var id = draft.path().substring(draft.path().lastIndexOf('/') + 1);

        var page = strategist.follow(draft, "Vem kan se det här");

        assertThat(section(page, 0)).contains("Ada Exempel").doesNotContain("Enar Exempel", "Leyla Exempel");
        assertThat(section(page, 1)).contains("Stina Exempel", "Läste in filen");
        new Browser(port).as("unit-manager").get("/atkomst/inlasning/" + id, 404);
    }

    @Test
    void tellsTheAdministratorWhoReachesAUnit() {
        var browser = new Browser(port);
        var page = browser.follow(browser.get("/organisation/sdf-norra-ekdalen"), "Vem kan se det här");

        assertThat(section(page, 0)).contains("Disa Exempel", "Förvaltningsdirektör", "Ada Exempel");
        assertThat(page.link("Disa Exempel").attr("href")).endsWith(person("director") + "/atkomst");
    }

    private UUID person(String signInName) {
        return jdbc.sql("select id from identity.person where sign_in_name = :name")
                .param("name", signInName)
                .query(UUID.class)
                .single();
    }

    private static String section(Page page, int number) {
        return page.select("section[aria-labelledby=vag-" + number + "]").text();
    }
}
