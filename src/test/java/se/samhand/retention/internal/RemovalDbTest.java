package se.samhand.retention.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samhand.kernel.Actor;
import se.samhand.kernel.Forbidden;
import se.samhand.kernel.RetentionRule;
import se.samhand.kernel.StaleVersion;
import se.samhand.retention.RetentionPermissions;
import se.samhand.testing.DbTest;

@DbTest
class RemovalDbTest {

    private static final String FEEDBACK = "feedback.settled";

    private final Actor administrator = Actor.samhand(RetentionPermissions.CHANGE);

    @Autowired
    private RemovalNightly nightly;

    @Autowired
    private RetentionQuery query;

    @Autowired
    private ChangeRetentionTime changeTime;

    @Autowired
    private List<RetentionRule> rules;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void beginWithTheProposals() {
        jdbc.sql("delete from retention.kept_time").update();
        jdbc.sql("delete from feedback.feedback").update();
        settled(Duration.ofDays(3 * 365));
        settled(Duration.ofDays(100));
    }

    @Test
    void asksEveryKindOfDataWhatGoesAndWhatIsOldest() {
        assertThat(rules).extracting(RetentionRule::code).contains("audit.entry", "job.ended", "plan.waiting-file");
        assertThat(query.at(Instant.now())).hasSameSizeAs(rules);
        assertThat(query.get(FEEDBACK).outlook().number()).isEqualTo(1);
        assertThat(query.at(Instant.now().plus(Duration.ofDays(700))).stream()
                        .filter(listed -> listed.kept().code().equals(FEEDBACK))
                        .findFirst()
                        .orElseThrow()
                        .outlook()
                        .number())
                .isEqualTo(2);
    }

    @Test
    void removesAtNightWhatHasBeenKeptLongEnoughAndLeavesALine() {
        nightly.run(Instant.now());
        nightly.run(Instant.now());

        assertThat(jdbc.sql("select count(*) from feedback.feedback")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select arguments ->> 'number' from audit.entry where code = 'retention.data-removed'"
                                + " and arguments ->> 'rule' = :rule order by recorded_at desc limit 1")
                        .param("rule", FEEDBACK)
                        .query(String.class)
                        .list())
                .containsExactly("1");
    }

    @Test
    void keepsForTheTimeThatWasChosen() {
        changeTime.change(FEEDBACK, Period.ofDays(60), 0, administrator);

        nightly.run(Instant.now());

        assertThat(jdbc.sql("select count(*) from feedback.feedback")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void refusesATimeThatIsTooShort() {
        assertThat(changeTime.change("audit.entry", Period.ofMonths(59), 0, administrator))
                .isEqualTo(new ChangeRetentionTime.Outcome.IsTooShort(Period.ofYears(5)));
        assertThat(changeTime.change("audit.entry", Period.ofMonths(60), 0, administrator))
                .isEqualTo(new ChangeRetentionTime.Outcome.Changed());
    }

    @Test
    void tellsWhoWasSecondAndWhoMayNot() {
        changeTime.change(FEEDBACK, Period.ofDays(60), 0, administrator);

        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> changeTime.change(FEEDBACK, Period.ofDays(90), 0, administrator));
        assertThat(changeTime.change(FEEDBACK, Period.ofDays(90), 1, administrator))
                .isEqualTo(new ChangeRetentionTime.Outcome.Changed());
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() ->
                        changeTime.change(FEEDBACK, Period.ofDays(90), 2, Actor.samhand(RetentionPermissions.READ)));
    }

    @Test
    void neverAsksForLessThanAKindAllows() {
        assertThat(rules)
                .allSatisfy(rule -> assertThat(KeptData.isShorter(rule.keep(), rule.atLeast(), Instant.now()))
                        .as(rule.code())
                        .isFalse());
    }

    @Test
    void removesNothingOfAnyKindThatCameToBeAfterTheMoment() {
        assertThat(rules).allSatisfy(rule -> {
            assertThat(rule.outlook(Instant.EPOCH).number()).as(rule.code()).isZero();
            assertThat(rule.remove(Instant.EPOCH, 10)).as(rule.code()).isZero();
        });
    }

    private void settled(Duration ago) {
        var at = Instant.now().minus(ago).atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                        insert into feedback.feedback (id, text, page, address, received_at, settled_at, settled_by)
                        values (:id, 'Knappen syns inte', '/', '', :at, :at, :by)
                        """)
                .param("id", UUID.randomUUID())
                .param("at", at)
                .param("by", Actor.SAMHAND)
                .update();
    }
}
