package se.samhand.job.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.samhand.job.JobId;
import se.samhand.job.JobOutcome;
import se.samhand.job.JobPermissions;
import se.samhand.kernel.Actor;
import se.samhand.kernel.NotFound;

class JobTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final UUID NODE = UUID.randomUUID();
    private static final Actor STARTER =
            Actor.everywhere(UUID.randomUUID(), "Asta Provsson", Set.of(JobPermissions.READ));

    @ParameterizedTest
    @CsvSource({
        "WAITING,     RUNNING CANCELLED",
        "RUNNING,     WAITING STOPPING DONE REFUSED FAILED CANCELLED INTERRUPTED",
        "STOPPING,    DONE REFUSED FAILED CANCELLED",
        "DONE,        ''",
        "REFUSED,     ''",
        "FAILED,      WAITING",
        "CANCELLED,   ''",
        "INTERRUPTED, WAITING"
    })
    void goesFromEachStateToTheseOnly(JobState state, String next) {
        var allowed = EnumSet.noneOf(JobState.class);
        for (var code : next.split(" ")) {
            if (!code.isEmpty()) {
                allowed.add(JobState.valueOf(code));
            }
        }

        assertThat(EnumSet.allOf(JobState.class))
                .allSatisfy(other -> assertThat(state.mayBecome(other))
                        .as("%s -> %s", state, other)
                        .isEqualTo(allowed.contains(other)));
    }

    @ParameterizedTest
    @EnumSource(JobState.class)
    void reachesEveryState(JobState state) {
        var reached = EnumSet.of(JobState.WAITING);
        while (reached.addAll(EnumSet.allOf(JobState.class).stream()
                .filter(next -> reached.stream().anyMatch(from -> from.mayBecome(next)))
                .toList())) {
            assertThat(reached).isNotEmpty();
        }

        assertThat(reached).contains(state);
    }

    @Test
    void stopsAtOnceWhatHasNotBegun() {
        assertThat(waiting().cancelled(NOW).state()).isEqualTo(JobState.CANCELLED);
    }

    @Test
    void letsTheNodeStopWhatHasBegun() {
        var stopping = waiting().begun(NODE).cancelled(NOW);

        assertThat(stopping.state()).isEqualTo(JobState.STOPPING);
        assertThat(stopping.node()).isEqualTo(NODE);
        assertThat(stopping.stopped(NOW).state()).isEqualTo(JobState.CANCELLED);
    }

    @Test
    void staysDoneThoughSomebodyAskedToStopTooLate() {
        var done = waiting().begun(NODE).cancelled(NOW).ended(new JobOutcome.Done("/"), NOW);

        assertThat(done.state()).isEqualTo(JobState.DONE);
        assertThat(done.resultPath()).isEqualTo("/");
    }

    @Test
    void beginsAnewWhenItsNodeIsGoneButNotForEver() {
        var once = waiting().begun(NODE);
        var twice = once.lost(true, NOW).begun(NODE);
        var thrice = twice.lost(true, NOW).begun(NODE);

        assertThat(once.lost(true, NOW).state()).isEqualTo(JobState.WAITING);
        assertThat(thrice.lost(true, NOW).state()).isEqualTo(JobState.INTERRUPTED);
    }

    @Test
    void saysThatItWasInterruptedWhenItCannotBeRepeated() {
        assertThat(waiting().begun(NODE).lost(false, NOW).state()).isEqualTo(JobState.INTERRUPTED);
    }

    @Test
    void cannotEndTwice() {
        var done = waiting().begun(NODE).ended(new JobOutcome.Done("/"), NOW);

        assertThatThrownBy(() -> done.failed(NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isSeenByItsStarterAndByWhoMaySeeAll() {
        var other = Actor.everywhere(UUID.randomUUID(), "Bo Provsson", Set.of(JobPermissions.READ));
        var all = Actor.everywhere(
                UUID.randomUUID(), "Cia Provsson", Set.of(JobPermissions.READ, JobPermissions.ADMINISTER));

        assertThat(waiting().seenBy(STARTER)).isNotNull();
        assertThat(waiting().seenBy(all)).isNotNull();
        assertThatThrownBy(() -> waiting().seenBy(other)).isInstanceOf(NotFound.class);
    }

    private static Job waiting() {
        return Job.waiting(new JobId(UUID.randomUUID()), "test.example", UUID.randomUUID(), "ett prov", STARTER, NOW);
    }
}
