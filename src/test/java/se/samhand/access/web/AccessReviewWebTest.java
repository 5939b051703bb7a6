package se.samhand.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samhand.access.internal.AccessReviewQuery;
import se.samhand.identity.PersonDirectory;
import se.samhand.inbox.MovableClock;
import se.samhand.inbox.Task;
import se.samhand.testing.Browser;
import se.samhand.testing.Page;
import se.samhand.testing.WebTest;
import se.samhand.ui.Formats;

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

    @Autowired
    AccessReviewQuery query;

    @Autowired
    Reasons reasons;

    @Autowired
    PersonDirectory people;

    @Autowired
    Clock clock;

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
        assertThat(page.text()).contains("Enar Exempel, Enhetschef", "Din egen roll. Den väntar på att Abdi Exempel");

        var answers = answers(page);
        answers.put(field("staff"), "avsluta");
        var after = director.submit(page, NORRA, answers);

        assertThat(after.select("[role=status]").text())
                .contains("Dina svar är sparade", "En roll avslutades", "Din egen roll väntar på");
        assertThat(isHeld("staff")).isFalse();
        assertThat(new Browser(port).as("staff").get("/aviseringar").text())
                .contains("Disa Exempel har avslutat din roll Medarbetare, Norra Ekdalens stadsdelsförvaltning");
        assertThat(isHeld("unit-manager")).isTrue();
        assertThat(director.get("/uppgifter").text()).doesNotContain(TASK);
        assertThat(jdbc.sql("select count(*) from access.reviewed_role where not is_kept")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(new Browser(port).get("/sparbarhet").text())
                .contains("Norra Ekdalens stadsdelsförvaltning: 4 behölls, 1 avslutades, 1 väntar på någon annan")
                .contains("avslutade rollen Medarbetare");
    }

    @Test
    void isNotDoneBeforeSomebodyElseHasGoneThroughTheRoleOfTheReviewer() {
        rolesBegan("350 days");
        director.submit(director.get(NORRA), NORRA, answers(director.get(NORRA)));

        var head = new Browser(port).as("department-head");
        assertThat(rowOfNorra(director)).contains("En roll väntar på Abdi Exempel", "Inte klar");
        assertThat(director.get("/uppgifter").text()).doesNotContain(TASK);
        assertThat(director.get(NORRA).select("main form button")).isEmpty();
        assertThat(norra(head.get("/uppgifter"))).isPositive();
        var rest = head.get(NORRA);
        assertThat(rest.text()).contains("Disa Exempel, Förvaltningsdirektör").doesNotContain("Enar Exempel");
        head.submit(rest, NORRA, Map.of(), 422);

        var done = head.submit(rest, NORRA, answers(rest));

        assertThat(done.select("[role=status]").text())
                .contains("Alla roller behölls")
                .doesNotContain("väntar");
        assertThat(rowOfNorra(head)).contains("Inte dags än").doesNotContain("väntar på");
        assertThat(norra(head.get("/uppgifter"))).isZero();
        assertThat(head.get(NORRA).text()).contains("Enar Exempel", "Disa Exempel");
    }

    @Test
    void isATaskOfSomebodyElseWhereOnlyTheOwnRoleOfWhoAnswersIsLeft() {
        jdbc.sql("""
                        insert into identity.role_grant (id, person_id, role, scope, valid_from, granted_at, granted_by)
                        select gen_random_uuid(), id, 'director', 'sdf-sjovik', current_date, now(), id
                          from identity.person
                         where sign_in_name = 'director'
                        """).update();
        rolesBegan("350 days");
        var sjovik = "a[href='" + REVIEWS + "/sdf-sjovik']";

        assertThat(director.get("/uppgifter").select(sjovik)).isEmpty();
        assertThat(new Browser(port).get("/uppgifter").select(sjovik)).isNotEmpty();
        assertThat(director.get(REVIEWS + "/sdf-sjovik").select("main form button"))
                .isEmpty();

        jdbc.sql("delete from identity.role_grant where scope = 'sdf-sjovik'").update();
    }

    @Test
    void comesEachYear() {
        var firstYear = jdbc.sql("""
                        select min(valid_from) + interval '1 year'
                          from identity.role_grant
                         where scope = 'sdf-norra-ekdalen'
                        """).query(LocalDate.class).single();
        assertThat(tasksOn(firstYear.minusWeeks(4).minusDays(1))).isEmpty();
        assertThat(tasksOn(firstYear.minusWeeks(4))).extracting(Task::due).containsExactly(firstYear);

        rolesBegan("350 days");
        director.submit(director.get(NORRA), NORRA, answers(director.get(NORRA)));

        var secondYear = Formats.today(clock).plusMonths(12);
        assertThat(tasksOn(Formats.today(clock))).isEmpty();
        assertThat(tasksOn(secondYear.minusWeeks(4).minusDays(1))).isEmpty();
        assertThat(tasksOn(secondYear.minusWeeks(4))).extracting(Task::due).containsExactly(secondYear);
    }

    /// What the director would have to do on a day.
    private List<Task> tasksOn(LocalDate day) {
        var person = jdbc.sql("select id from identity.person where sign_in_name = 'director'")
                .query(UUID.class)
                .single();
        return new ReviewTasks(query, reasons, MovableClock.at(day + "T12:00"))
                .openFor(people.actorOf(person).orElseThrow());
    }

    private static String rowOfNorra(Browser browser) {
        return browser.get(REVIEWS).select("tr:has(a[href='" + NORRA + "'])").text();
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
