package se.samhand.datacheck.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.datacheck.CheckResult;
import se.samhand.kernel.DataCheck;
import se.samhand.kernel.DataFindings.Example;
import tools.jackson.databind.json.JsonMapper;

/// The rounds of checks that have been made.
@Repository
class CheckRounds {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    CheckRounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CheckRound round) {
        jdbc.sql("""
                        insert into datacheck.round ( id, begun_at, ended_at, started_by)
                        values                      (:id, :begunAt, :endedAt, :startedBy)
                        """)
                .param("id", round.id())
                .param("begunAt", at(round.begunAt()))
                .param("endedAt", at(round.endedAt()))
                .param("startedBy", round.startedBy())
                .update();
        round.results().forEach(result -> add(round.id(), result));
    }

    private void add(UUID round, CheckResult result) {
        jdbc.sql("""
                        insert into datacheck.result
                               (round_id,  code,  severity,  state,  found,  examples,                milliseconds)
                        values (:round,   :code, :severity, :state, :found, cast(:examples as jsonb), :milliseconds)
                        """)
                .param("round", round)
                .param("code", result.code())
                .param("severity", result.severity().name())
                .param("state", result.state().name())
                .param("found", result.count())
                .param("examples", JSON.writeValueAsString(result.examples()))
                .param("milliseconds", result.took().toMillis())
                .update();
    }

    /// The last rounds without their results, newest first.
    List<CheckRoundLine> last(int most) {
        return jdbc.sql("""
                        select r.id, r.ended_at, r.started_by
                             , count(*) filter (where s.state = 'FOUND') as found
                             , count(*) filter (where s.state = 'NOT_MADE') as not_made
                          from datacheck.round r
                          left join datacheck.result s on s.round_id = r.id
                         group by r.id
                         order by r.ended_at desc, r.id desc
                         limit :most
                        """)
                .param("most", most)
                .query((row, number) -> new CheckRoundLine(
                        row.getObject("id", UUID.class),
                        instant(row, "ended_at"),
                        row.getObject("started_by", UUID.class),
                        row.getLong("found"),
                        row.getLong("not_made")))
                .list();
    }

    Optional<CheckRound> find(UUID id) {
        return jdbc.sql("select id, begun_at, ended_at, started_by from datacheck.round where id = :id")
                .param("id", id)
                .query((row, number) -> new CheckRound(
                        id,
                        instant(row, "begun_at"),
                        instant(row, "ended_at"),
                        row.getObject("started_by", UUID.class),
                        results(id)))
                .optional();
    }

    void removeBefore(Instant time) {
        jdbc.sql("delete from datacheck.round where ended_at < :time")
                .param("time", at(time))
                .update();
    }

    private List<CheckResult> results(UUID round) {
        return jdbc.sql("""
                        select code, severity, state, found, examples, milliseconds
                          from datacheck.result
                         where round_id = :round
                         order by state = 'FINE', severity, code
                        """)
                .param("round", round)
                .query((row, number) -> result(row))
                .list();
    }

    private static CheckResult result(ResultSet row) throws SQLException {
        return new CheckResult(
                row.getString("code"),
                DataCheck.Severity.valueOf(row.getString("severity")),
                CheckResult.State.valueOf(row.getString("state")),
                row.getLong("found"),
                Arrays.asList(JSON.readValue(row.getString("examples"), Example[].class)),
                Duration.ofMillis(row.getLong("milliseconds")));
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
