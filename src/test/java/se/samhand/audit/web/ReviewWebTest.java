package se.samhand.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.samhand.kernel.Actor;
import se.samhand.kernel.Audited;
import se.samhand.testing.Browser;
import se.samhand.testing.Page;
import se.samhand.testing.WebTest;

@WebTest
class ReviewWebTest {

    private final String today = LocalDate.now(ZoneId.of("Europe/Stockholm")).toString();

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private JdbcClient jdbc;

    private Browser auditor;

    @BeforeEach
    void beginWithoutReviewsAndWithSomeEvents() {
        jdbc.sql("delete from audit.review").update();
        auditor = new Browser(port).as("auditor");
        auditor.get("/loggranskning");
        IntStream.range(0, 5).forEach(number -> record("plan.original-fetched", Map.of("version", "" + number)));
        IntStream.range(0, 20).forEach(number -> record("plan.imported", Map.of("rows", "1", "activities", "1")));
    }

    @Test
    void drawsAllOfSensitiveKindsAndTheRestByALotThatCanBeDrawnAgain() {
        var review = start(auditor, 4);
        var sensitive = jdbc.sql("select count(*) from audit.review_line where reason = 'SENSITIVE'")
                .query(Integer.class)
                .single();
        var sample = numbers("select number from audit.review_line where reason = 'SAMPLE' order by number");

        assertThat(review.select("tbody tr")).hasSize(sensitive + 4);
        assertThat(sensitive).isGreaterThanOrEqualTo(5);
        assertThat(numbers("""
                select number
                  from (select l.number
                          from audit.link l
                          join audit.entry e on e.id = l.entry_id
                          cross join audit.review r
                         where l.number <= r.last_number
                           and e.code not like 'audit.review-%'
                           and l.number not in (select number from audit.review_line where reason = 'SENSITIVE')
                         order by sha256(convert_to(r.seed || ':' || e.id, 'UTF8'))
                         limit 4) drawn
                 order by number
                """)).isEqualTo(sample);
        assertThat(auditor.get("/uppgifter").text()).contains("Granska loggen " + today);
    }

    @Test
    void saysHowManyLinesWereDrawnWhereThereAreFewerThanAskedFor() {
        var review = start(auditor, 500);
        var drawn = numbers("select number from audit.review_line where reason = 'SAMPLE'");

        assertThat(review.text()).contains(drawn.size() + " rader med lott").doesNotContain("500 rader");
    }

    @Test
    void goesThroughTheLinesAndSignsWhenAllAreLookedAt() {
        var review = start(auditor, 1);
        leaveNoOwnLines();
        var signing = review.path() + "/undertecknande";
        assertThat(review.text()).contains("Startvärdet är").doesNotContain("frö");
        assertThat(auditor.get(signing).text()).contains("inte granskade än").doesNotContain("Slutsats");

        var line = auditor.follow(auditor.get(review.path()), "Granska nästa rad");
        assertThat(auditor.submitTo(line, line.path(), signing, Map.of(), 422).text())
                .contains("inte granskade än");
        assertThat(auditor.submit(line, line.path(), Map.of("bedomning", "FOLLOW_UP"), 422)
                        .select(".sh-summary")
                        .text())
                .contains("Skriv vad som ska följas upp");
        auditor.submit(line, line.path(), Map.of("bedomning", "FOLLOW_UP", "anteckning", "Fråga enheten"));
        jdbc.sql("update audit.review_line set verdict = 'EXPECTED', judged_by = :by, judged_at = now()"
                        + " where verdict is null")
                .param("by", UUID.randomUUID())
                .update();

        var signed = auditor.submit(auditor.get(signing), signing, Map.of("slutsats", "Inget att anmärka på"));

        assertThat(signed.text()).contains("Inget att anmärka på").contains("Fråga enheten");
        assertThat(signed.select("tbody th a")).isEmpty();
        assertThat(auditor.submit(line, line.path(), Map.of("bedomning", "EXPECTED"), 422)
                        .text())
                .contains("redan undertecknad");
        assertThat(auditor.get("/sparbarhet?slag=review").text()).contains("varav 1 att följa upp");
        assertThatThrownBy(() ->
                        jdbc.sql("update audit.review_line set note = 'Annat'").update())
                .rootCause()
                .hasMessageContaining("is signed off");
    }

    @Test
    void letsNobodyJudgeOrSignWhatTheyDidThemselves() {
        assertThat(auditor.fetch("/sparbarhet/export.csv?objekt=" + UUID.randomUUID())
                        .statusCode())
                .isEqualTo(200);
        var review = start(auditor, 1);
        var person = jdbc.sql("select actor_id from audit.entry where code = 'audit.trail-exported'"
                        + " order by recorded_at desc limit 1")
                .query(UUID.class)
                .single();
        var own = jdbc.sql("select max(number) from audit.review_line where actor_id = :person")
                .param("person", person)
                .query(Long.class)
                .single();
        var line = auditor.get(review.path() + "/rader/" + own);

        assertThat(line.text()).contains("Låt någon annan som granskar bedöma raden");
        assertThat(line.select("main form")).isEmpty();
        var others = auditor.follow(auditor.get(review.path()), "Granska nästa rad");
        assertThat(auditor.submitTo(others, others.path(), line.path(), Map.of("bedomning", "EXPECTED"), 422)
                        .text())
                .contains("Låt någon annan som granskar bedöma raden");
        jdbc.sql("update audit.review_line set verdict = 'EXPECTED', judged_by = :by, judged_at = now()"
                        + " where verdict is null and actor_id <> :person")
                .param("by", UUID.randomUUID())
                .param("person", person)
                .update();
        var signing = review.path() + "/undertecknande";
        assertThat(auditor.get(signing).text()).contains("Låt någon annan som granskar bedöma");
        assertThat(auditor.get(signing).select("main form")).isEmpty();
        assertThatThrownBy(() -> jdbc.sql("update audit.review_line set verdict = 'EXPECTED', judged_by = actor_id,"
                                + " judged_at = now()")
                        .update())
                .hasMessageContaining("review_line_not_judged_by_whom_it_tells_of");

        jdbc.sql("update audit.review_line set verdict = 'EXPECTED', judged_by = :by, judged_at = now()"
                        + " where verdict is null")
                .param("by", UUID.randomUUID())
                .update();
        assertThat(auditor.submit(auditor.get(signing), signing, Map.of("slutsats", "Genomgånget av två"))
                        .text())
                .contains("Genomgånget av två");
    }

    @Test
    void saysWhatIsWrongWithAPeriodAndThatNothingHappened() {
        var form = auditor.get("/loggranskning/ny");

        assertThat(auditor.submit(
                                form,
                                "/loggranskning",
                                Map.of("fran", "i går", "till", "2020-01-01", "urval", "9000"),
                                422)
                        .select(".sh-summary li"))
                .hasSize(2);
        assertThat(auditor.submit(
                                form,
                                "/loggranskning",
                                Map.of("fran", "2020-01-01", "till", "2020-01-31", "urval", "5"),
                                422)
                        .text())
                .contains("Inget hände under perioden");
        assertThat(new Browser(port).as("strategist").fetch("/loggranskning").statusCode())
                .isEqualTo(403);
    }

    private Page start(Browser reviewer, int size) {
        return reviewer.submit(
                reviewer.get("/loggranskning/ny"),
                "/loggranskning",
                Map.of("fran", today, "till", today, "urval", Integer.toString(size)));
    }

    /// So that the reviewer has done nothing of it, whatever other tests did.
    private void leaveNoOwnLines() {
        jdbc.sql("update audit.review_line set actor_id = :somebody")
                .param("somebody", UUID.randomUUID())
                .update();
    }

    private List<Long> numbers(String query) {
        return jdbc.sql(query).query((row, index) -> row.getLong("number")).list();
    }

    private void record(String code, Map<String, String> arguments) {
        transaction.executeWithoutResult(
                status -> events.publishEvent(new Happened(code, UUID.randomUUID(), Actor.SAMHAND, arguments)));
    }

    private record Happened(String auditCode, UUID auditSubject, UUID auditActor, Map<String, String> auditArguments)
            implements Audited {}
}
