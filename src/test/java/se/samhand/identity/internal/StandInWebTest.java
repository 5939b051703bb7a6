package se.samhand.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samhand.identity.PersonDirectory;
import se.samhand.kernel.ScopeId;
import se.samhand.plan.PlanFiles;
import se.samhand.testing.Browser;
import se.samhand.testing.Page;
import se.samhand.testing.WebTest;
import se.samhand.ui.Formats;

/// Somebody is away, and a colleague acts in their roles meanwhile.
@WebTest
class StandInWebTest {

    private static final String PAGE = "/konto/vikarie";
    private static final String IMPORTS = "/handlingsplaner/inlasningar";
    private static final ScopeId NORRA = new ScopeId("sdf-norra-ekdalen");

    @LocalServerPort
    int port;

    @Autowired
    AccountMother accounts;

    @Autowired
    PersonDirectory people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private Browser manager;
    private LocalDate today;
    private UUID staff;

    @BeforeEach
    void startAnew() {
        jdbc.sql("delete from identity.stand_in_role").update();
        jdbc.sql("delete from identity.stand_in").update();
        manager = new Browser(port).as("unit-manager");
        today = Formats.today(clock);
        staff = accounts.actor("staff").id();
    }

    @Test
    void actsInTheRolesOnThoseDaysAndIsTold() {
        assertThat(mayImport()).isFalse();

        var page = appoint(today, today.plusDays(10), 200);

        assertThat(page.select("main table").text())
                .contains("Maja Exempel är vikarie", "Enhetschef, Norra Ekdalens", today + " till");
        assertThat(mayImport()).isTrue();
        var receiver = new Browser(port).as("staff");
        assertThat(receiver.get(PAGE).text()).contains("Vikarie för Enar Exempel");
        assertThat(receiver.get("/aviseringar").text()).contains("Enar Exempel har ordnat ett vikariat");
        assertThat(receiver.get("/konto/atkomst").text()).contains("som vikarie för Enar Exempel");
        moved(today.minusDays(9), today.minusDays(1));
        assertThat(mayImport()).isFalse();
    }

    @Test
    void appointsNobodyTwiceForTheSameDays() {
        appoint(today, today.plusDays(10), 200);

        assertThat(appoint(today.plusDays(10), today.plusDays(12), 422).text()).contains("redan vikarie");
        assertThat(appoint(today.plusDays(11), today.plusDays(12), 200).text())
                .contains(today.plusDays(11) + " till " + today.plusDays(12));
    }

    @Test
    void saysInTheTrailForWhom() {
        appoint(today, today.plusDays(10), 200);
        var receiver = new Browser(port).as("staff");
        receiver.submit(receiver.get("/konto"), "/konto", Map.of("namn", "Maja Exempel"));

        assertThat(new Browser(port).get("/sparbarhet").text()).contains("Maja Exempel (vikarie för Enar Exempel)");
    }

    @Test
    void handsNothingOnThatIsNotTheirOwn() {
        appoint(today, today.plusDays(10), 200);

        var receiver = new Browser(port).as("staff");
        var page = receiver.get(PAGE);
        assertThat(page.select("input[name=roll]").size()).isEqualTo(2);
        assertThat(page.select("fieldset").text()).contains("Medarbetare").doesNotContain("Enhetschef");
        var refused = receiver.submit(
                page,
                PAGE,
                Map.of(
                        "roll",
                        grant("unit-manager"),
                        "kollega",
                        accounts.actor("director").id().toString(),
                        "fran",
                        today.toString(),
                        "till",
                        today.toString()),
                422);
        assertThat(refused.text()).contains("Välj minst en av rollerna");
    }

    @Test
    void stopsWithTheRoleAndWithTheAccount() {
        appoint(today, today.plusDays(10), 200);
        var away = accounts.actor("unit-manager").id();

        jdbc.sql("update identity.person set closed_at = now(), closed_by = id where id = :id")
                .param("id", away)
                .update();
        assertThat(mayImport()).isFalse();
        jdbc.sql("update identity.person set closed_at = null, closed_by = null where id = :id")
                .param("id", away)
                .update();
        assertThat(mayImport()).isTrue();

        jdbc.sql("update identity.role_grant set ended_at = now(), ended_by = person_id where id = cast(:id as uuid)")
                .param("id", grant("unit-manager"))
                .update();
        assertThat(mayImport()).isFalse();
        jdbc.sql("update identity.role_grant set ended_at = null, ended_by = null where id = cast(:id as uuid)")
                .param("id", grant("unit-manager"))
                .update();
    }

    @Test
    void seesWhatWhoIsAwayHandedInOfWhichNobodyKnowsWhereItBelongs() {
        var draft = manager.upload(
                        manager.get(IMPORTS + "/ny"),
                        IMPORTS,
                        "fil",
                        "Vems är det.html",
                        PlanFiles.unclear("Någon förvaltning"),
                        200)
                .path();
        var receiver = new Browser(port).as("staff");
        receiver.get(draft, 403);

        appoint(today, today.plusDays(10), 200);
        assertThat(receiver.get(draft).text()).contains("Vems är det");
        assertThat(receiver.get("/handlingsplaner").text()).contains("Vems är det");
        assertThat(receiver.get("/uppgifter").text()).contains("Vems är det");
        var who = new Browser(port).get("/atkomst/inlasning/" + draft.substring(draft.lastIndexOf('/') + 1));
        assertThat(who.select("section[aria-labelledby=vag-1]").text())
                .contains("Enar Exempel", "Läste in filen", "Maja Exempel", "som vikarie för Enar Exempel");

        handOverOnlyTheRoleOfReader();
        accounts.grant(staff, "unit-manager", new ScopeId("sdf-sjovik"));
        receiver.get(draft, 404);
        jdbc.sql("delete from identity.role_grant where person_id = :staff and scope = 'sdf-sjovik'")
                .param("staff", staff)
                .update();
    }

    private void handOverOnlyTheRoleOfReader() {
        jdbc.sql("delete from identity.stand_in_role").update();
        jdbc.sql("""
                        insert into identity.stand_in_role (stand_in_id, grant_id, giver_id, role)
                        select s.id, g.id, g.person_id, g.role
                          from identity.stand_in s
                          join identity.role_grant g on g.person_id = s.giver_id and g.role = 'reader'
                        """).update();
    }

    @Test
    void offersOnlyColleaguesWhoCanActAndFindsThemAmongMany() {
        assertThat(offered(manager.get(PAGE)))
                .contains("Maja Exempel", "Disa Exempel")
                .doesNotContain("Folke Exempel", "Enar Exempel")
                .doesNotContain(nameOf("auditor"), nameOf("reader"));
        assertThat(manager.get(PAGE).select("input[name=sok]")).isEmpty();

        for (int number = 0; number < 20; number++) {
            accounts.person("vikarie." + number, "gul cykel under bron", "staff", NORRA);
        }
        var found = manager.get(PAGE + "?sok=maj+ex");
        assertThat(found.text()).contains("En kollega i listan");
        assertThat(offered(found)).contains("Maja Exempel").doesNotContain("Disa Exempel");
        assertThat(manager.get(PAGE + "?sok=finnsinte").text()).contains("Ingen kollega heter så");
        jdbc.sql("update identity.person set closed_at = now(), closed_by = id where sign_in_name like 'vikarie.%'")
                .update();
        assertThat(manager.get(PAGE).select("input[name=sok]")).isEmpty();
    }

    private static List<String> offered(Page page) {
        return page.select("select[name=kollega] option").eachText();
    }

    private String nameOf(String account) {
        return accounts.actor(account).name();
    }

    @Test
    void tellsTheOtherWhenTheAccountOfOneIsClosed() {
        appoint(today, today.plusDays(10), 200);
        var away = accounts.actor("unit-manager").id();
        var administrator = new Browser(port);
        var closure = "/administration/konton/" + away + "/stangning";

        administrator.submit(administrator.get(closure), closure, Map.of());
        try {
            assertThat(new Browser(port).as("staff").get("/aviseringar").text())
                    .contains("Ada Exempel har stängt kontot för någon som du har ett vikariat med");
        } finally {
            jdbc.sql("update identity.person set closed_at = null, closed_by = null where id = :id")
                    .param("id", away)
                    .update();
        }
    }

    @Test
    void tellsTheStandInWhenTheRoleEnds() {
        appoint(today, today.plusDays(10), 200);
        var role = grant("unit-manager");
        var administrator = new Browser(port);
        var end = "/administration/konton/" + accounts.actor("unit-manager").id() + "/roller/" + role + "/avslut";

        administrator.submit(administrator.get(end), end, Map.of());
        try {
            assertThat(new Browser(port).as("staff").get("/aviseringar").text())
                    .contains("Ada Exempel har avslutat en roll som du är vikarie i");
        } finally {
            jdbc.sql("update identity.role_grant set ended_at = null, ended_by = null where id = cast(:id as uuid)")
                    .param("id", role)
                    .update();
        }
    }

    @Test
    void isEndedByEitherOfThem() {
        var page = appoint(today, today.plusDays(10), 200);
        var end = page.select("form[action$=avslut]").attr("action");
        assertThat(new Browser(port).as("director").get(PAGE).text()).contains("Ingen är vikarie nu");

        var receiver = new Browser(port).as("staff");
        var ended = receiver.submit(receiver.get(PAGE), end, Map.of());
        assertThat(ended.select("[role=status]").text()).contains("Vikariatet är avslutat");
        assertThat(ended.text()).contains("Ingen är vikarie nu");
        assertThat(mayImport()).isFalse();
    }

    @Test
    void isArrangedByAnAdministratorForWhoeverFellIll() {
        var browser = new Browser(port);
        var account = "/administration/konton/" + accounts.actor("unit-manager").id();
        var page = browser.get(account + "/vikarie");

        assertThat(page.select("h1").text()).isEqualTo("Vikarie för Enar Exempel");
        browser.submit(page, account + "/vikarie", fields(today, today));
        assertThat(mayImport()).isTrue();
        assertThat(manager.get("/aviseringar").text()).contains("Ada Exempel har ordnat ett vikariat");
    }

    @Test
    void refusesWhatCannotBe() {
        assertThat(appoint(today, today.plusMonths(6).plusDays(1), 422).text()).contains("högst 6 månader");
        assertThat(appoint(today.minusDays(1), today, 422).text()).contains("Dagen har passerat");
        assertThat(appoint(today.plusDays(2), today.plusDays(1), 422).text()).contains("före den första");
        assertThat(manager.submit(manager.get(PAGE), PAGE, Map.of(), 422).text())
                .contains("Välj minst en av rollerna", "Välj en kollega", "Skriv datumet som");
        assertThat(new Browser(port).get(PAGE).text()).contains("Rollen administratör lämnas inte över");
    }

    @Test
    void isBoundedByTheDatabase() {
        appoint(today, today.plusDays(10), 200);

        assertThatThrownBy(() -> moved(today, today.plusMonths(7))).hasMessageContaining("stand_in_is_bounded");
        assertThatThrownBy(() -> jdbc.sql("update identity.stand_in set receiver_id = giver_id")
                        .update())
                .hasMessageContaining("stand_in_is_somebody_else");
        assertThatThrownBy(() -> jdbc.sql("update identity.stand_in_role set role = 'administrator'")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private boolean mayImport() {
        return people.actorOf(staff).orElseThrow().may("plan.import", NORRA);
    }

    private Page appoint(LocalDate from, LocalDate to, int status) {
        return manager.submit(manager.get(PAGE), PAGE, fields(from, to), status);
    }

    private Map<String, String> fields(LocalDate from, LocalDate to) {
        return Map.of(
                "roll", grant("unit-manager"),
                "kollega", staff.toString(),
                "fran", from.toString(),
                "till", to.toString());
    }

    private String grant(String role) {
        return jdbc.sql("select id from identity.role_grant where role = :role and scope = :scope")
                .param("role", role)
                .param("scope", NORRA.value())
                .query(String.class)
                .single();
    }

    private void moved(LocalDate from, LocalDate to) {
        jdbc.sql("update identity.stand_in set valid_from = :from, valid_to = :to")
                .param("from", from)
                .param("to", to)
                .update();
    }
}
