package se.samhand.job.internal.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samhand.job.Schedule;
import se.samhand.testing.DbTest;

@DbTest
class SchedulesDbTest {

    private static final String EVERY_MORNING = "0 0 6 * * *";

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void beginsWithoutTimes() {
        jdbc.sql("delete from job.scheduled_task").update();
    }

    @Test
    void remembersInTheTimeOfStockholmWhenWorkIsDue() {
        var node = node(List.of(new Work("test.morning", due -> {})));
        node.start();
        node.stop();

        assertThat(nextTime("test.morning")
                        .atZoneSameInstant(ZoneId.of("Europe/Stockholm"))
                        .toLocalTime())
                .isEqualTo(LocalTime.of(6, 0));
    }

    @Test
    void doesOnceAcrossTwoNodesWhatIsDue() throws InterruptedException {
        var runs = new ConcurrentHashMap<String, Integer>();
        var done = new CountDownLatch(30);
        List<Schedule> work = IntStream.range(0, 30)
                .<Schedule>mapToObj(number -> new Work("test.work-" + number, due -> {
                    runs.merge("test.work-" + number, 1, Integer::sum);
                    done.countDown();
                }))
                .toList();
        haveBecomeDue(work);
        var one = node(work);
        var other = node(work);

        one.start();
        other.start();
        boolean isDone = done.await(60, TimeUnit.SECONDS);
        one.stop();
        other.stop();

        assertThat(isDone).isTrue();
        assertThat(runs)
                .hasSize(30)
                .allSatisfy((name, times) -> assertThat(times).isOne());
    }

    @Test
    void makesUpOnceForTimesThatPassedWhileNoNodeWasUp() throws InterruptedException {
        var dues = new ConcurrentHashMap<Instant, Boolean>();
        var done = new CountDownLatch(1);
        var work = new Work("test.missed", due -> {
            dues.put(due, true);
            done.countDown();
        });
        haveBecomeDue(List.of(work));
        var missed = nextTime("test.missed").toInstant();

        var node = node(List.of(work));
        node.start();
        boolean isDone = done.await(60, TimeUnit.SECONDS);
        node.stop();

        assertThat(isDone).isTrue();
        assertThat(dues.keySet()).containsExactly(missed);
        assertThat(nextTime("test.missed")).isAfter(OffsetDateTime.now(Clock.systemUTC()));
    }

    @Test
    void countsWorkThatFailsAndComesBackToItTheNextTime() throws InterruptedException {
        var done = new CountDownLatch(1);
        var work = new Work("test.failing", due -> {
            done.countDown();
            throw new IllegalStateException("made to fail");
        });
        haveBecomeDue(List.of(work));

        var node = node(List.of(work));
        node.start();
        boolean isDone = done.await(60, TimeUnit.SECONDS);
        node.stop();

        assertThat(isDone).isTrue();
        assertThat(jdbc.sql(
                                "select consecutive_failures from job.scheduled_task where task_name = 'test.failing' and not picked")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(nextTime("test.failing")).isAfter(OffsetDateTime.now(Clock.systemUTC()));
    }

    @Test
    void letsWorkComeToItsEndWhenTheApplicationStops() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var released = new CountDownLatch(1);
        var finished = new AtomicInteger();
        var work = new Work("test.long", due -> {
            begun.countDown();
            await(released);
            finished.incrementAndGet();
        });
        haveBecomeDue(List.of(work));
        var node = node(List.of(work));
        node.start();
        boolean isBegun = begun.await(60, TimeUnit.SECONDS);

        var stopping = Thread.ofVirtual().start(node::stop);
        released.countDown();
        stopping.join();

        assertThat(isBegun).isTrue();
        assertThat(finished).hasValue(1);
    }

    @Test
    void refusesTwoSchedulesOfOneName() {
        List<Schedule> twice = List.of(new Work("test.same", due -> {}), new Work("test.same", due -> {}));

        assertThatThrownBy(() -> node(twice)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesATimeThatCannotBeRead() {
        List<Schedule> unreadable = List.of(new Work("test.never", "when I feel like it", due -> {}));

        assertThatThrownBy(() -> node(unreadable)).isInstanceOf(IllegalArgumentException.class);
    }

    private Schedules node(List<? extends Schedule> work) {
        return new Schedules(
                database,
                List.copyOf(work),
                Clock.systemUTC(),
                new ScheduleProperties(true, Duration.ofMillis(50), Duration.ofSeconds(30)));
    }

    /// As if a node had been up some days ago, and none since.
    private void haveBecomeDue(List<? extends Schedule> work) {
        work.forEach(schedule ->
                jdbc.sql("""
                        insert into job.scheduled_task (task_name, task_instance, execution_time, picked, version)
                        values (:name, 'recurring', date_trunc('day', now()) - interval '3 days', false, 1)
                        """).params(Map.of("name", schedule.name())).update());
    }

    private OffsetDateTime nextTime(String name) {
        return jdbc.sql("select execution_time from job.scheduled_task where task_name = :name")
                .param("name", name)
                .query(OffsetDateTime.class)
                .single();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
        }
    }

    private record Work(String name, String cron, java.util.function.Consumer<Instant> does) implements Schedule {

        Work(String name, java.util.function.Consumer<Instant> does) {
            this(name, EVERY_MORNING, does);
        }

        @Override
        public void run(Instant due) {
            does.accept(due);
        }
    }
}
