package se.samhand.job.internal.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.CronSchedule;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import se.samhand.job.Schedule;

/// The recurring work of all modules, started when it is due by whichever node sees it first.
///
/// The library keeps the times in `job.scheduled_task` and logs and counts what fails there.
class Schedules implements SmartLifecycle {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final String TABLE = "job.scheduled_task";

    private final DataSource database;
    private final List<RecurringTask<Void>> tasks;
    private final Clock clock;
    private final ScheduleProperties properties;
    private @Nullable Scheduler running;

    Schedules(DataSource database, List<Schedule> schedules, Clock clock, ScheduleProperties properties) {
        this.database = database;
        this.tasks = schedules.stream().map(Schedules::task).toList();
        this.clock = clock;
        this.properties = properties;
        requireNamesOfTheirOwn();
    }

    @Override
    public boolean isAutoStartup() {
        return properties.enabled() && !tasks.isEmpty();
    }

    @Override
    public synchronized void start() {
        Scheduler scheduler = Scheduler.create(database)
                .startTasks(tasks)
                .tableName(TABLE)
                .clock(clock::instant)
                .threads(Math.clamp(tasks.size(), 1, 4))
                .pollingInterval(properties.polling())
                .shutdownMaxWait(properties.shutdown())
                .failureLogging(LogLevel.ERROR, true)
                .build();
        scheduler.start();
        running = scheduler;
    }

    /// Lets what runs come to its end first.
    @Override
    public synchronized void stop() {
        if (running != null) {
            running.stop();
            running = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return running != null;
    }

    private static RecurringTask<Void> task(Schedule schedule) {
        return Tasks.recurring(schedule.name(), new CronSchedule(schedule.cron(), STOCKHOLM), Void.class)
                .execute((task, context) -> schedule.run(context.getExecution().executionTime));
    }

    private void requireNamesOfTheirOwn() {
        var names = tasks.stream().map(Task::getName).collect(Collectors.toSet());
        if (names.size() < tasks.size()) {
            throw new IllegalStateException("Two schedules have the same name, of " + names);
        }
    }
}
