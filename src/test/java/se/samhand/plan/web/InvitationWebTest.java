package se.samhand.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samhand.testing.Browser;
import se.samhand.testing.Page;
import se.samhand.testing.WebTest;

/// The whole way: the strategist invites, the draft is laid out, the unit manager writes it.
@WebTest
class InvitationWebTest {

    private static final String INVITATIONS = "/handlingsplaner/inbjudningar";
    private static final String NORRA = "sdf-norra-ekdalen";
    private final String deadline =
            LocalDate.now(java.time.ZoneId.of("Europe/Stockholm")).plusDays(40).toString();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Browser strategist;
    private Browser writer;

    @BeforeEach
    void withdrawAll() {
        jdbc.sql("update plan.invitation set withdrawn_at = now(), withdrawn_by = sent_by where withdrawn_at is null")
                .update();
        strategist = new Browser(port).as("strategist");
        writer = new Browser(port).as("unit-manager");
    }

    @Test
    void invitesAndLaysOutADraftThatIsWrittenAsATask() {
        Page form = strategist.follow(strategist.get(INVITATIONS), "Bjud in förvaltningar");
        assertThat(form.select("[name=forvaltning][checked]")).hasSizeGreaterThan(2);

        Page preview = strategist.submit(form, INVITATIONS + "/forhandsvisning", typed());
        assertThat(preview.text())
                .contains(
                        "En förvaltning bjuds in",
                        "12 delområden under 4 utgångspunkter",
                        "Norra Ekdalens",
                        "2 personer");
        Page list = strategist.submit(preview, INVITATIONS, Map.of());
        assertThat(receipt(list)).contains("Förvaltningen är inbjuden");
        assertThat(list.text()).contains("Inte börjat", "0 av 12", deadline);

        assertThat(writer.get("/").text()).contains("Skriv handlingsplanen");
        Page tasks = writer.get("/uppgifter");
        assertThat(tasks.text()).contains("0 av 12 delområden har en aktivitet");
        assertThat(writer.get("/aviseringar").text()).contains("har bjudit in er att skriva er handlingsplan");
        Page editor = writer.follow(tasks, "Skriv planen");
        assertThat(editor.text())
                .contains("Skriv klart senast " + deadline, "Hälsningar från stan", "Inget planerat här ännu");
        assertThat(editor.select("[data-gap]")).isNotEmpty();
        assertThat(editor.select("details.plan-guidance")).isNotEmpty();

        Page activity = writer.follow(editor, "Lägg till en aktivitet");
        writer.submit(activity, activity.path(), Map.of("text", "Ett möte varje vecka."));

        assertThat(strategist.get(INVITATIONS).text()).contains("Har börjat", "1 av 12");
        assertThat(writer.get("/handlingsplaner").text()).contains("Skrivs klar senast " + deadline);
    }

    @Test
    void theDraftCanBeReadFetchedAndFollowed() {
        String plan = invited();

        Page shown = writer.get(plan);
        assertThat(shown.text()).contains("Utkast", "Inget planerat här ännu", "Skrivs klar senast " + deadline);
        assertThat(shown.select("tr.gap")).isEmpty();
        assertThat(writer.get(plan + "/ursprung").text()).contains("Planen skrivs här");
        assertThat(writer.get(plan + "/versioner").text()).contains("Upplagd efter mallen");
        assertThat(writer.get(plan + "/historik").text()).contains("bjöd in förvaltningen att skriva planen");
        assertThat(writer.get(plan + "/mall").text()).contains("Bra exempel", "nyaste versionen");
        assertThat(writer.fetch(plan + "/plan.docx").statusCode()).isEqualTo(200);
        assertThat(writer.fetch(plan + "/original").statusCode()).isEqualTo(404);
    }

    @Test
    void theWriterSaysThatTheRestIsLeftEmptyAndCanGoOn() {
        String plan = invited();

        Page written = writer.follow(writer.get(plan + "/redigera"), "Säg att planen är färdigskriven");
        assertThat(written.text()).contains("De här delområdena lämnas tomma med avsikt");
        assertThat(receipt(writer.submit(written, plan + "/fardigskriven", Map.of())))
                .contains("Planen är färdigskriven");
        assertThat(writer.get("/uppgifter").text()).doesNotContain("Skriv handlingsplanen");
        assertThat(strategist.get(INVITATIONS).text()).contains("Färdigskriven");
        assertThat(strategist.get("/aviseringar").text()).contains("är färdigskriven");

        writer.submit(writer.get(plan + "/redigera"), plan + "/fardigskriven/aterupptagande", Map.of());
        assertThat(writer.get("/uppgifter").text()).contains("Skriv handlingsplanen");
    }

    @Test
    void changesRemindsAndWithdraws() {
        invited();
        Page invitation = strategist.follow(strategist.get(INVITATIONS), "Norra Ekdalens stadsdelsförvaltning");
        String path = invitation.path();

        assertThat(strategist
                        .submit(invitation, path + "/sista-dag", Map.of("senast", "2020-01-01"), 422)
                        .text())
                .contains("Sista dag kan inte ha passerat");
        assertThat(strategist
                        .submit(invitation, path + "/sista-dag", Map.of("senast", "2199-01-01"), 422)
                        .text())
                .contains("mer än två år bort");
        String other = LocalDate.parse(deadline).plusDays(7).toString();
        invitation = strategist.submit(invitation, path + "/sista-dag", Map.of("senast", other));
        assertThat(receipt(invitation)).contains("Sista dag är nu " + other);
        invitation = strategist.submit(invitation, path + "/paminnelse", Map.of());
        assertThat(receipt(invitation)).contains("2 personer är påminda");
        invitation = strategist.submit(invitation, path + "/paminnelse", Map.of());
        assertThat(receipt(invitation)).contains("redan påminda i dag");

        Page withdrawal = strategist.follow(invitation, "Återkalla inbjudan");
        Page withdrawn = strategist.submit(withdrawal, path + "/aterkallande", Map.of());
        assertThat(receipt(withdrawn)).contains("Det tomma utkastet är borttaget");
        assertThat(withdrawn.text()).contains("Återkallad");
        assertThat(writer.get("/uppgifter").text()).doesNotContain("Skriv handlingsplanen");
    }

    @Test
    void saysWhatIsWrongInAnInvitation() {
        Page form = strategist.get(INVITATIONS + "/ny");
        String preview = INVITATIONS + "/forhandsvisning";

        assertThat(strategist
                        .submit(form, preview, Map.of("senast", ""), 422)
                        .select(".sh-summary")
                        .text())
                .contains("Skriv");
        assertThat(strategist
                        .submit(form, preview, Map.of("senast", deadline, "fran", "2031", "till", "2027"), 422)
                        .select(".sh-summary")
                        .text())
                .contains("två år i ordning");
        assertThat(strategist.get(INVITATIONS + "/ny?fran=2001&till=2003", 422).text())
                .contains("Perioden är redan slut");
        invited();
        assertThat(strategist
                        .submit(form, INVITATIONS + "/forhandsvisning", typed())
                        .path())
                .isEqualTo(preview);
        Page again = strategist.submit(
                strategist.submit(form, preview, typed()), INVITATIONS, Map.of("forvaltning", NORRA), 422);
        assertThat(again.select(".sh-summary").text()).contains("Redan inbjudna för perioden: Norra Ekdalen");
    }

    @Test
    void aPlanTakesUpANewerTemplateAndKeepsEveryText() {
        String plan = invited();
        String draft = "/mallar/stockholm-2019-2022/utkast";
        Page column = strategist.get(draft + "/kolumner/ny");
        strategist.submit(column, column.path(), Map.of("namn", "Kostnad"));
        strategist.submit(strategist.get(draft + "/publicering"), draft + "/publicering", Map.of());

        Page template = writer.get(plan + "/mall");
        assertThat(template.text())
                .contains("Ny kolumn: Kostnad", "Tar ni upp den nya versionen följer alla texter med");
        assertThat(writer.get(plan).text()).contains("Ny version av mallen finns");
        Page editor = writer.submit(template, plan + "/mall", Map.of());
        assertThat(receipt(editor)).contains("Alla texter finns kvar");
        assertThat(writer.get(plan).text()).doesNotContain("Ny version av mallen finns");
        assertThat(writer.get(plan + "/historik").text()).contains("tog upp en nyare version av mallen");

        writer.submit(editor, plan + "/redigera/angring", Map.of());
        assertThat(writer.get(plan).text()).contains("Ny version av mallen finns");
    }

    @Test
    void isClosedToThoseWhoDoNotInvite() {
        writer.get(INVITATIONS, 403);
        writer.get(INVITATIONS + "/ny", 403);
        assertThat(writer.get("/handlingsplaner").select("a[href='" + INVITATIONS + "']"))
                .isEmpty();
    }

    private static String receipt(Page page) {
        return page.select(".sh-flash").text();
    }

    private String invited() {
        Page preview =
                strategist.submit(strategist.get(INVITATIONS + "/ny"), INVITATIONS + "/forhandsvisning", typed());
        strategist.submit(preview, INVITATIONS, Map.of());
        return "/handlingsplaner/"
                + jdbc.sql("select plan_id from plan.invitation where withdrawn_at is null")
                        .query(String.class)
                        .single();
    }

    private Map<String, String> typed() {
        return Map.of("forvaltning", NORRA, "senast", deadline, "halsning", "Hälsningar från stan");
    }
}
