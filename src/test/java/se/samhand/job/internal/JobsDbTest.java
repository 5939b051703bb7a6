package se.samhand.job.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.samhand.job.ExampleWork;
import se.samhand.job.JobId;
import se.samhand.job.JobOutcome;
import se.samhand.job.JobPermissions;
import se.samhand.job.JobRun;
import se.samhand.job.Jobs;
import se.samhand.kernel.Actor;
import se.samhand.testing.DbTest;

@DbTest
class JobsDbTest {

    private static final JobOutcome DONE = new JobOutcome.Done("/klart");

    @Autowired
    private Jobs jobs;

    @Autowired
    private StoredJobs stored;

    @Autowired
    private ExampleWork work;

    @Autowired
    private CancelJob cancelJob;

    @Autowired
    private RestartJob restartJob;

    @Autowired
    private LostJobs lostJobs;

    @Autowired
    private OldJobs oldJobs;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private final Actor asta = somebody();

    @Test
    void doesWorkAndTellsWhereTheResultIs() {
        var job = start(asta, run -> DONE);

        assertThat(ExampleWork.end(jobs, job)).contains(DONE);
        assertThat(stored.get(job).state()).isEqualTo(JobState.DONE);
    }

    @Test
    void tellsWhyWorkCannotBeDone() {
        var refused = new JobOutcome.Refused("job.refusal.test.example");

        assertThat(ExampleWork.end(jobs, start(asta, run -> refused))).contains(refused);
    }

    @Test
    void beginsNothingThatWasNotCommitted() {
        var subject = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            jobs.start(ExampleWork.CODE, subject, "ett prov", asta);
            status.setRollbackOnly();
        });

        assertThat(jdbc.sql("select count(*) from job.job where subject = :subject")
                        .param("subject", subject)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void keepsHowFarItHasCome() throws InterruptedException {
        var reported = new CountDownLatch(1);
        var released = new CountDownLatch(1);
        var job = start(asta, run -> {
            run.progress(2, 5, "job.doing.test.example", "rader");
            reported.countDown();
            await(released);
            return DONE;
        });
        reported.await();

        var progress = stored.get(job).progress();
        released.countDown();
        ExampleWork.end(jobs, job);

        assertThat(progress).isEqualTo(new JobProgress(2, 5, "job.doing.test.example", List.of("rader")));
    }

    @Test
    void failsWithoutTakingOthersAlongAndCanBeStartedAgain() {
        var times = new AtomicInteger();
        var job = start(asta, run -> {
            if (times.incrementAndGet() == 1) {
                throw new IllegalStateException("made to fail");
            }
            return DONE;
        });
        ExampleWork.end(jobs, job);
        var failed = stored.get(job).state();

        var restarted = restartJob.restart(job, asta);

        assertThat(failed).isEqualTo(JobState.FAILED);
        assertThat(restarted).isEqualTo(new RestartJob.Outcome.Restarted());
        assertThat(ExampleWork.end(jobs, job)).contains(DONE);
        assertThat(restartJob.restart(job, asta)).isEqualTo(new RestartJob.Outcome.CannotBeRestarted());
    }

    @Test
    void stopsWhatRunsWhenThePersonAsks() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);
        var job = start(asta, run -> {
            run.onCancel(stopped::countDown);
            begun.countDown();
            await(stopped);
            run.goOn();
            return DONE;
        });
        begun.await();

        var outcome = cancelJob.cancel(job, asta);

        assertThat(outcome).isEqualTo(new CancelJob.Outcome.Cancelled());
        assertThat(ExampleWork.end(jobs, job)).isEmpty();
        assertThat(stored.get(job).state()).isEqualTo(JobState.CANCELLED);
        assertThat(cancelJob.cancel(job, asta)).isEqualTo(new CancelJob.Outcome.HasEnded());
    }

    @Test
    void givesOnePersonTwoPlacesAndTheOthersTheRest() throws InterruptedException {
        var released = new CountDownLatch(1);
        var busy = somebody();
        var running = new AtomicInteger();
        var most = new AtomicInteger();
        var queued = new ArrayList<JobId>();
        for (int number = 0; number < 10; number++) {
            queued.add(start(busy, run -> {
                most.accumulateAndGet(running.incrementAndGet(), Math::max);
                await(released);
                running.decrementAndGet();
                return DONE;
            }));
        }

        var other = ExampleWork.end(jobs, start(somebody(), run -> DONE));
        released.countDown();

        assertThat(other).contains(DONE);
        assertThat(queued)
                .allSatisfy(job -> assertThat(ExampleWork.end(jobs, job)).contains(DONE));
        assertThat(most).hasValueBetween(1, 2);
    }

    @Test
    void takesNoMoreFromAPersonWhoHasVeryMuchWaiting() {
        var busy = somebody();
        jdbc.sql("""
                        insert into job.job (id, kind, subject, about, started_by, created_at, state, node, heartbeat_at)
                        select gen_random_uuid(), 'test.example', gen_random_uuid(), 'ett prov', :person, now(), 'RUNNING',
                               gen_random_uuid(), now() + interval '1 day'
                          from generate_series(1, 200)
                        """).param("person", busy.id()).update();

        Jobs.Start start =
                transaction.execute(status -> jobs.start(ExampleWork.CODE, UUID.randomUUID(), "ett prov", busy));

        assertThat(start).isEqualTo(new Jobs.Start.TooMany(200));
    }

    @Test
    void beginsAnewWhatADeadNodeLeft() {
        var subject = UUID.randomUUID();
        work.does(subject, run -> DONE);
        var job = leftBehind(subject, 1);

        lostJobs.run(Instant.EPOCH);

        assertThat(ExampleWork.end(jobs, job)).contains(DONE);
    }

    @Test
    void saysThatWorkWasInterruptedWhenItHasBegunTooOften() {
        var job = leftBehind(UUID.randomUUID(), 3);

        lostJobs.run(Instant.EPOCH);

        assertThat(stored.get(job).state()).isEqualTo(JobState.INTERRUPTED);
    }

    @Test
    void forgetsWhatEndedLongAgo() {
        var old = start(asta, run -> DONE);
        var fresh = start(asta, run -> DONE);
        ExampleWork.end(jobs, old);
        ExampleWork.end(jobs, fresh);
        jdbc.sql("update job.job set ended_at = ended_at - interval '31 days' where id = :id")
                .param("id", old.value())
                .update();

        oldJobs.remove(Instant.now(Clock.systemUTC()).minus(Duration.ofDays(30)), 100);

        assertThat(stored.ofPerson(asta.id(), 100))
                .extracting(Job::id)
                .contains(fresh)
                .doesNotContain(old);
    }

    @Test
    void waitsNoLongerThanItIsTold() {
        var released = new CountDownLatch(1);
        var job = start(asta, run -> {
            await(released);
            return DONE;
        });

        var meanwhile = jobs.await(job, Duration.ofMillis(1));
        released.countDown();

        assertThat(meanwhile).isEmpty();
        assertThat(ExampleWork.end(jobs, job)).contains(DONE);
    }

    @Test
    void keepsInTheDatabaseThatStatesBelongTogether() {
        var job = start(asta, run -> DONE);
        ExampleWork.end(jobs, job);

        assertThatThrownBy(() -> change(job, "state = 'RUNNING'")).hasMessageContaining("job_has_");
        assertThatThrownBy(() -> change(job, "ended_at = null")).hasMessageContaining("job_has_end_when_ended");
        assertThatThrownBy(() -> change(job, "refusal = 'x'")).hasMessageContaining("job_has_reason_when_refused");
        assertThatThrownBy(() -> change(job, "result_path = '//elsewhere'"))
                .hasMessageContaining("job_result_is_path_of_ours");
        assertThatThrownBy(() -> change(job, "done = 2, total = 1"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private void change(JobId job, String what) {
        jdbc.sql("update job.job set " + what + " where id = :id")
                .param("id", job.value())
                .update();
    }

    private JobId leftBehind(UUID subject, int attempt) {
        var id = new JobId(UUID.randomUUID());
        jdbc.sql("""
                        insert into job.job (id, kind, subject, about, started_by, created_at, state, node, heartbeat_at,
                                             attempt)
                        values (:id, 'test.example', :subject, 'ett prov', :person, now(), 'RUNNING', gen_random_uuid(),
                                now() - interval '10 minutes', :attempt)
                        """)
                .param("id", id.value())
                .param("subject", subject)
                .param("person", asta.id())
                .param("attempt", attempt)
                .update();
        return id;
    }

    private JobId start(Actor actor, Function<JobRun, JobOutcome> what) {
        return work.start(jobs, transaction, actor, what);
    }

    private static Actor somebody() {
        return Actor.everywhere(UUID.randomUUID(), "Asta Provsson", Set.of(JobPermissions.READ));
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Nobody let the work go on");
            }
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
        }
    }
}
