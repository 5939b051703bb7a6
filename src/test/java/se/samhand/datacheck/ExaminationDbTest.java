package se.samhand.datacheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import se.samhand.database.Offenders;
import se.samhand.datacheck.CheckResult.State;
import se.samhand.kernel.DataCheck;
import se.samhand.kernel.DataFindings.Example;
import se.samhand.testing.DbTest;

@DbTest
class ExaminationDbTest {

    @Autowired
    private Examination examination;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void findsNothingInDataThatAreInOrder() {
        assertThat(examination.checks()).isNotEmpty();
        assertThat(examination.checks())
                .allSatisfy(check -> assertThat(examination.make(check))
                        .extracting(CheckResult::state, CheckResult::count)
                        .as(check.code())
                        .containsExactly(State.FINE, 0L));
    }

    @Test
    void countsAllAndTellsSome() {
        var check = DataCheck.warning(
                "lamp.dark",
                () -> Offenders.in(
                        jdbc,
                        "select 'Lampa ' || number as what, '/lampor/' || number as path from generate_series(11, 35) number"));

        var result = make(check);

        assertThat(result.state()).isEqualTo(State.FOUND);
        assertThat(result.count()).isEqualTo(25);
        assertThat(result.examples())
                .isEqualTo(IntStream.range(11, 21)
                        .mapToObj(number -> new Example("Lampa " + number, "/lampor/" + number))
                        .toList());
    }

    @Test
    void givesUpACheckThatTakesTooLong() {
        var check = DataCheck.error(
                        "lamp.slow", () -> Offenders.in(jdbc, "select pg_sleep(600)::text as what, '' as path"))
                .within(Duration.ofSeconds(1));

        assertThat(make(check).state()).isEqualTo(State.NOT_MADE);
        assertThat(make(DataCheck.error("lamp.next", () -> Offenders.in(jdbc, "select '' as what, '' as path")))
                        .state())
                .isEqualTo(State.FOUND);
    }

    @Test
    void changesNothing() {
        var writing = DataCheck.error("lamp.broken", () -> {
            jdbc.sql("delete from inbox.mail where id = :id")
                    .param("id", UUID.randomUUID())
                    .update();
            return Offenders.in(jdbc, "select '' as what, '' as path");
        });
        assertThat(make(writing).state()).isEqualTo(State.NOT_MADE);
    }

    private CheckResult make(DataCheck check) {
        return Examination.of(List.of(() -> List.of(check)), transactions, clock)
                .make(check);
    }
}
