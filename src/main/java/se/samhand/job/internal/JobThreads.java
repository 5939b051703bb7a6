package se.samhand.job.internal;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// The threads that long work runs on.
///
/// Platform threads: an interrupted virtual thread would close the database connection that it reads from.
interface JobThreads {

    /// Does nothing: the application is not up, or is on its way down.
    JobThreads NONE = new JobThreads() {
        @Override
        public void soon(Runnable look) {}

        @Override
        public void run(Runnable work) {
            throw new RejectedExecutionException("No work is done now");
        }
    };

    /// Something short, one after the other.
    void soon(Runnable look);

    void run(Runnable work);

    /// Threads that can be stopped.
    final class Pool implements JobThreads {

        private final ExecutorService work = Executors.newCachedThreadPool(
                Thread.ofPlatform().daemon().name("job-", 1).factory());
        private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("job-queue").factory());

        @Override
        public void soon(Runnable look) {
            try {
                looks.execute(look);
            } catch (RejectedExecutionException stopping) {
                // Whoever starts next looks for itself.
                return;
            }
        }

        @Override
        public void run(Runnable runnable) {
            work.execute(runnable);
        }

        /// What is repeated catches what can go wrong itself, and ends with the pool.
        @SuppressWarnings("FutureReturnValueIgnored")
        void repeat(Runnable look, Duration pause) {
            looks.scheduleWithFixedDelay(look, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        }

        void takeNoMore() {
            looks.shutdownNow();
            work.shutdown();
        }

        boolean hasEndedWithin(Duration time) throws InterruptedException {
            return work.awaitTermination(time.toMillis(), TimeUnit.MILLISECONDS);
        }
    }
}
