package se.samhand.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.samhand.plan.internal.PlanMother.bare;
import static se.samhand.plan.internal.PlanMother.full;
import static se.samhand.plan.internal.PlanMother.plan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.file.StoredFiles;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.Period;
import se.samhand.kernel.StaleVersion;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.internal.version.PlanHistory;
import se.samhand.plan.internal.version.PlanVersion;
import se.samhand.testing.DbTest;

@DbTest
@Transactional
class PlanVersionsDbTest {

    private static final UUID SOMEBODY = UUID.fromString("01939a00-0000-7000-8000-00000000ffff");

    @Autowired
    private Plans plans;

    @Autowired
    private PlanHistory history;

    @Autowired
    private StoredFiles files;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void keepsWhatAVersionSaidToTheLetter() throws IOException {
        Plan first = stored();

        plans.succeed(first, second(first), PlanVersion.Kind.UPDATED, null);

        assertThat(history.asOf(plans.get(first.id()), 1)).isEqualTo(first);
    }

    @Test
    void putsTheNewVersionInItsPlace() throws IOException {
        Plan first = stored();
        Plan second = second(first);

        plans.succeed(first, second, PlanVersion.Kind.UPDATED, null);

        assertThat(plans.get(first.id())).isEqualTo(second);
        assertThat(history.of(first.id()))
                .extracting(PlanVersion::version, PlanVersion::kind)
                .containsExactly(tuple(2, PlanVersion.Kind.UPDATED), tuple(1, PlanVersion.Kind.CREATED));
    }

    @Test
    void changesRowsThatStayInsteadOfMakingThemAnew() throws IOException {
        Plan first = stored();
        int activities = deletedFrom("activity");
        int rows = deletedFrom("plan_row");

        plans.succeed(first, second(first), PlanVersion.Kind.UPDATED, null);

        assertThat(deletedFrom("activity")).isEqualTo(activities);
        assertThat(deletedFrom("plan_row")).isEqualTo(rows);
    }

    @Test
    void goesBackToTheVeryRowsOfAnEarlierVersion() throws IOException {
        Plan first = stored();
        Plan second = second(first);
        plans.succeed(first, second, PlanVersion.Kind.UPDATED, null);

        Plan again = history.asOf(second, 1).restoredAfter(second, Instant.parse("2026-07-01T08:00:00Z"), SOMEBODY);
        plans.succeed(second, again, PlanVersion.Kind.RESTORED, 1);

        assertThat(plans.get(first.id()).rows()).isEqualTo(first.rows());
        assertThat(history.get(first.id(), 3).restored()).isEqualTo(1);
        assertThat(history.asOf(again, 2)).isEqualTo(second);
    }

    @Test
    void refusesAVersionThatFollowsOneWhichIsNoLongerTheCurrentOne() throws IOException {
        Plan first = stored();
        plans.succeed(first, second(first), PlanVersion.Kind.UPDATED, null);

        assertThatThrownBy(() -> plans.succeed(first, second(first), PlanVersion.Kind.UPDATED, null))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void knowsNoVersionThatWasNeverMade() throws IOException {
        Plan first = stored();

        assertThatThrownBy(() -> history.asOf(first, 2)).isInstanceOf(NotFound.class);
    }

    @Test
    void refusesAPlanInAVersionThatIsNotThere() throws IOException {
        Plan first = stored();

        assertThatThrownBy(() -> {
                    jdbc.sql("update plan.plan set version = 7 where id = :id")
                            .param("id", first.id().value())
                            .update();
                    jdbc.sql("set constraints all immediate").update();
                })
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("plan_version_exists");
    }

    @Test
    void refusesARestoredVersionThatDoesNotSayWhichOne() throws IOException {
        stored();

        assertThatThrownBy(() -> jdbc.sql("""
                                insert into plan.plan_version (plan_id, version, kind, file_id, made_at, made_by)
                                select plan_id, 2, 'restored', file_id, made_at, made_by
                                  from plan.plan_version
                                """).update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("plan_version_restored_only_when_restored");
    }

    private int deletedFrom(String table) {
        return jdbc.sql("""
                        select n_tup_del
                          from pg_stat_xact_user_tables
                         where schemaname = 'plan'
                           and relname = :table
                        """).param("table", table).query(Integer.class).single();
    }

    private Plan stored() throws IOException {
        Plan plan = plan().fromFile(file("en plan"))
                .withRow("SYS", List.of("SYS-1"), List.of("Ett mål"), full("Gör så här."), bare("Gör så där."))
                .withRow("SKY", List.of("SKY-4", "?Något eget"), List.of(), bare("Gör inte så."))
                .uncertainOf("subArea: SYS-1", "SUB_AREA_GUESSED")
                .unread("Inledande ord")
                .build();
        plans.add(plan);
        return plan;
    }

    /// The rows in turned order, an activity moved between them, one new row, nothing left open.
    private Plan second(Plan first) throws IOException {
        PlanRow sys = first.rows().getFirst();
        PlanRow sky = first.rows().getLast();
        List<PlanActivity> more = new ArrayList<>(sky.activities());
        more.add(sys.activities().getFirst());
        PlanRow fresh = new PlanRow(
                UUID.randomUUID(),
                null,
                List.of(),
                List.of(new ReadPlan.Goal("Ett nytt mål", PlanMother.PLACE)),
                List.of(new PlanActivity(UUID.randomUUID(), bare("Gör något nytt."))));
        return first.revised(
                Period.ofYears(2019, 2024),
                List.of(
                        new PlanRow(sky.id(), "VAL", sky.subAreas(), sky.goals(), more),
                        fresh,
                        new PlanRow(
                                sys.id(),
                                sys.startingPoint(),
                                sys.subAreas(),
                                List.of(),
                                sys.activities().subList(1, 2))),
                new PlanOrigin(
                        file("en plan till"), Instant.parse("2026-06-01T08:42:00Z"), SOMEBODY, List.of(), List.of()));
    }

    private UUID file(String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return files.store("plan.txt", new ByteArrayInputStream(bytes)).id().value();
    }
}
