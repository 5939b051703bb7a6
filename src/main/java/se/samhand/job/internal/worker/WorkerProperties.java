package se.samhand.job.internal.worker;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How work on bytes from outside is bounded.
///
/// @param processes how many worker processes a node has at most, default 2; they start when they are first needed
/// @param memory heap of each, default 384 MB
/// @param time how long one piece of work may take, default 30 seconds
/// @param start how long a process may take to start, default 60 seconds
/// @param result how much text a piece of work may answer with, default 32 MB
/// @param uses after how many pieces of work a process is replaced by a fresh one, default 100
@ConfigurationProperties("samhand.job.worker")
record WorkerProperties(
        @DefaultValue("2") int processes,
        @DefaultValue("384MB") DataSize memory,
        @DefaultValue("30s") Duration time,
        @DefaultValue("60s") Duration start,
        @DefaultValue("32MB") DataSize result,
        @DefaultValue("100") int uses) {

    WorkerProperties {
        if (processes < 1 || uses < 1) {
            throw new IllegalArgumentException("samhand.job.worker.processes and uses: set each to 1 or more");
        }
        if (!time.isPositive() || !start.isPositive()) {
            throw new IllegalArgumentException("samhand.job.worker.time and start: set each above zero");
        }
        if (memory.toMegabytes() < 32) {
            throw new IllegalArgumentException("samhand.job.worker.memory is " + memory + ": set it to 32MB or more");
        }
        if (result.toBytes() < 1 || result.toBytes() > DataSize.ofMegabytes(256).toBytes()) {
            throw new IllegalArgumentException(
                    "samhand.job.worker.result is " + result + ": set it between 1B and 256MB");
        }
    }
}
