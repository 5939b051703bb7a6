package se.samhand.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samhand.testing.Browser;
import se.samhand.testing.Page;
import se.samhand.testing.WebTest;

/// Once a year whoever answers for a part of the organisation goes through the roles there.
@WebTest
class AccessReviewWebTest {

    private static final String REVIEWS = "/atkomstgranskning";
    private static final String NORRA = REVIEWS + "/sdf-norra-ekdalen";
    private static final String TASK = "Gå igenom vem som har åtkomst";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private Browser director;

    @BeforeEach
    void signIn() {
        director = new Browser(port).as("director");
    }

    @AfterEach
    void beAsBefore() {
        jdbc.sql("update identity.role_grant set ended_at = null, ended_by = null, valid_from = granted_at::date")
                .update();
        jdbc.sql("delete from access.reviewed_role").update();
        jdbc.sql("delete from access.review").update();
    }

    @Test
    void namesThePartsAsOnTheDayThatIsAskedFor() {
        var administrator = new Browser(port);
        var unit = "/organisation/sdf-norra-ekdalen";
        administrator.submit(
                administrator.get(unit + "/namn"),
                unit + "/namn",
                Map.of("namn", "Nordsidans förvaltning", "kortnamn", "Nordsidan", "fran", "2190-01-01"));
        rolesBegan("350 days");

        assertThat(director.get(REVIEWS).select("tbody").text()).contains("Norra Ekdalens stadsdelsförvaltning");
        assertThat(director.get(REVIEWS + "?datum=2190-05-05").text())
                .contains("Nordsidans förvaltning", "visas som de blir 2190-05-05");
    }

    @Test
    void isATaskOfWhoAnswersForThePartWhenAYearHasSoonPassed() {
        assertThat(director.get("/uppgifter").text()).doesNotContain(TASK);

        rolesBegan("350 days");

        var task = director.get("/uppgifter");
        assertThat(task.text()).contains(TASK, "Norra Ekdalens stadsdelsförvaltning");
        assertThat(task.select("a[href='" + NORRA + "']")).isNotEmpty();
        assertThat(new Browser(port).as("unit-manager").get("/uppgifter").text())
                .doesNotContain(TASK);
        assertThat(norra(new Browser(port).get("/uppgifter"))).isZero();
        assertThat(director.get(REVIEWS).text()).contains("Dags nu").doesNotContain("Ekdalens kommun");
    }

    @Test
    void isATaskOfTheAdministratorsTooWhenItIsLate() {
        rolesBegan("370 days");

        var administrator = new Browser(port);
        assertThat(norra(administrator.get("/uppgifter"))).isPositive();
        assertThat(administrator
                        .get(REVIEWS)
                        .select("tr:has(a[href='" + NORRA + "'])")
                        .text())
                .contains("Försenad", "Aldrig");
    }

    @Test
    void keepsAndEndsAndIsDoneForAYear() {
        rolesBegan("370 days");
        var page = director.get(NORRA);
        assertThat(page.text()).contains("Enar Exempel, Enhetschef", "Din egen roll");

        var answers = answers(page);
        answers.put(field("staff"), "avsluta");
        var after = director.submit(page, NORRA, answers);

        assertThat(after.select("[role=status]").text()).contains("Granskningen är klar", "En roll avslutades");
        assertThat(isHeld("staff")).isFalse();
        assertThat(isHeld("unit-manager")).isTrue();
        assertThat(director.get("/uppgifter").text()).doesNotContain(TASK);
        assertThat(jdbc.sql("select count(*) from access.reviewed_role where not is_kept")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(new Browser(port).get("/sparbarhet").text())
                .contains("gick igenom rollerna i Norra Ekdalens stadsdelsförvaltning: 5 behölls, 1 avslutades")
                .contains("avslutade rollen Medarbetare");
    }

    @Test
    void asksForAnAnswerForEachRoleAndKeepsThoseThatWereGiven() {
        var page = director.get(NORRA);
        var answers = answers(page);
        answers.put(field("staff"), "avsluta");
        answers.remove(field("unit-manager"));

        var refused = director.submit(page, NORRA, answers, 422);

        assertThat(refused.select(".sh-error-summary, [role=alert]").text()).contains("Enar Exempel, Enhetschef");
        assertThat(refused.select("input[name=" + field("staff") + "][checked]").attr("value"))
                .isEqualTo("avsluta");
        assertThat(isHeld("staff")).isTrue();
    }

    @Test
    void isForThoseWhoAnswerForThePartOnly() {
        director.get(REVIEWS + "/municipality", 404);
        director.get(REVIEWS + "/sdf-sjovik", 404);
        director.get(REVIEWS + "/inget", 404);
        new Browser(port).as("unit-manager").get(NORRA, 403);
    }

    @Test
    void neverEndsTheLastAdministrator() {
        scopeOfDirector("municipality");
        var page = director.get(REVIEWS + "/municipality");
        var answers = answers(page);
        answers.put(field("administrator"), "avsluta");

        var after = director.submit(page, REVIEWS + "/municipality", answers);

        assertThat(after.select("[role=status]").text()).contains("Kunde inte avslutas: 1");
        assertThat(isHeld("administrator")).isTrue();
        scopeOfDirector("sdf-norra-ekdalen");
    }

    private void scopeOfDirector(String scope) {
        jdbc.sql("update identity.role_grant set scope = :scope where role = 'director'")
                .param("scope", scope)
                .update();
    }

    private static int norra(Page page) {
        return page.select("a[href='" + NORRA + "']").size();
    }

    private static Map<String, String> answers(Page page) {
        var answers = new HashMap<String, String>();
        page.select("input[type=radio]").forEach(radio -> answers.put(radio.attr("name"), "behall"));
        return answers;
    }

    private String field(String role) {
        return "roll-" + jdbc.sql("""
                        select g.id
                          from identity.role_grant g
                          join identity.person p on p.id = g.person_id
                         where g.role = :role
                           and p.sign_in_name = :role
                        """).param("role", role).query(UUID.class).single();
    }

    private boolean isHeld(String role) {
        return jdbc.sql("select exists (select 1 from identity.role_on(current_date) where role = :role)")
                .param("role", role)
                .query(Boolean.class)
                .single();
    }

    private void rolesBegan(String ago) {
        jdbc.sql("update identity.role_grant set valid_from = current_date - cast(:ago as interval)")
                .param("ago", ago)
                .update();
    }
}
