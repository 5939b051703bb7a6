package se.samhand.job.internal.schedule;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samhand.job.Schedule;

/// Every bean that is a [Schedule] recurs.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ScheduleProperties.class)
class ScheduleConfiguration {

    @Bean
    Schedules schedules(DataSource database, List<Schedule> schedules, Clock clock, ScheduleProperties properties) {
        return new Schedules(database, schedules, clock, properties);
    }
}
