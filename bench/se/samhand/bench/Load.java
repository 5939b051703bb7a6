package se.samhand.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Many at once who do the same thing again and again for a while.
final class Load {

    /// @param nanoseconds how long each piece of work took
    record Result(List<Long> nanoseconds, double seconds) {

        double perSecond() {
            return nanoseconds.size() / seconds;
        }

        Result and(Result other) {
            return new Result(
                    Stream.concat(nanoseconds.stream(), other.nanoseconds.stream())
                            .toList(),
                    seconds + other.seconds);
        }

        static Result none() {
            return new Result(List.of(), 0);
        }
    }

    /// What worker number so-and-so does.
    interface Work {
        void run(int worker);
    }

    private final int workers;

    Load(int workers) {
        this.workers = workers;
    }

    Result run(Duration duration, Work work) throws InterruptedException, ExecutionException {
        var together = new CountDownLatch(workers);
        var begun = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(workers)) {
            var results = threads.invokeAll(IntStream.range(0, workers)
                    .<Callable<List<Long>>>mapToObj(worker -> () -> {
                        together.countDown();
                        together.await();
                        return repeat(begun + duration.toNanos(), () -> work.run(worker));
                    })
                    .toList());
            var all = new ArrayList<Long>();
            for (Future<List<Long>> result : results) {
                all.addAll(result.get());
            }
            return new Result(all, (System.nanoTime() - begun) / 1_000_000_000.0);
        }
    }

    private static List<Long> repeat(long end, Runnable work) {
        var times = new ArrayList<Long>();
        for (var start = System.nanoTime(); start < end; start = System.nanoTime()) {
            work.run();
            times.add(System.nanoTime() - start);
        }
        return times;
    }
}
