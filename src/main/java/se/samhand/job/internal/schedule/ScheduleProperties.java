package se.samhand.job.internal.schedule;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How recurring work is started.
///
/// @param enabled default true; false on a node that leaves recurring work to the others
/// @param polling how often a node looks for what is due, default 5 seconds
/// @param shutdown how long what runs may go on when the application stops, default 20 seconds
@ConfigurationProperties("samhand.job.schedule")
record ScheduleProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("5s") Duration polling,
        @DefaultValue("20s") Duration shutdown) {

    ScheduleProperties {
        if (!polling.isPositive()) {
            throw new IllegalArgumentException("samhand.job.schedule.polling is " + polling + ": set it above zero");
        }
        if (shutdown.isNegative()) {
            throw new IllegalArgumentException(
                    "samhand.job.schedule.shutdown is " + shutdown + ": set it to zero or more");
        }
    }
}
