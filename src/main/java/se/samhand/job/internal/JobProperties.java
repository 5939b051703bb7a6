package se.samhand.job.internal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How long work is done.
///
/// @param slots how many jobs a node does at a time, default 4
/// @param perPerson how many of them, on all nodes, may be one person's, default 2
/// @param unendedPerPerson how many jobs of one person may wait and run together, default 200
/// @param polling how often a node looks for work that another one left, default 5 seconds; 0 for never
/// @param heartbeat how often a node says that it is alive, default 10 seconds
/// @param lostAfter after how long a silence a node counts as down, default 60 seconds
/// @param shutdown how long what runs may go on when the application stops, default 5 seconds
/// @param noticeAfter how long work has to take for its end to be told of in a notice, default 20 seconds
@ConfigurationProperties("samhand.job")
record JobProperties(
        @DefaultValue("4") int slots,
        @DefaultValue("2") int perPerson,
        @DefaultValue("200") int unendedPerPerson,
        @DefaultValue("5s") Duration polling,
        @DefaultValue("10s") Duration heartbeat,
        @DefaultValue("60s") Duration lostAfter,
        @DefaultValue("5s") Duration shutdown,
        @DefaultValue("20s") Duration noticeAfter) {

    JobProperties {
        if (slots < 1 || perPerson < 1 || unendedPerPerson < 1) {
            throw new IllegalArgumentException(
                    "samhand.job.slots, per-person and unended-per-person: set each to 1 or more");
        }
        if (polling.isNegative() || noticeAfter.isNegative() || shutdown.isNegative() || !heartbeat.isPositive()) {
            throw new IllegalArgumentException(
                    "samhand.job.polling, notice-after, shutdown and heartbeat are times: set each to what it is for");
        }
        if (lostAfter.compareTo(heartbeat.multipliedBy(3)) < 0) {
            throw new IllegalArgumentException("samhand.job.lost-after is " + lostAfter
                    + ": set it to at least three times samhand.job.heartbeat, " + heartbeat);
        }
    }
}
