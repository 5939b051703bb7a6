package se.samhand.plan.internal.live;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import se.samhand.plan.PlanId;

/// A window of a browser in which somebody has a plan open to write in; closed when they leave.
public final class OpenPlan implements AutoCloseable {

    private final OpenPlans all;
    private final PlanId plan;
    private final UUID window;
    private final UUID person;
    private final BlockingQueue<News> news = new LinkedBlockingQueue<>();
    private volatile @Nullable String cell;

    OpenPlan(OpenPlans all, PlanId plan, UUID window, UUID person) {
        this.all = all;
        this.plan = plan;
        this.window = window;
        this.person = person;
    }

    PlanId plan() {
        return plan;
    }

    UUID window() {
        return window;
    }

    UUID person() {
        return person;
    }

    Word.Here here() {
        return new Word.Here(plan, window, person, cell);
    }

    void writeIn(@Nullable String place) {
        cell = place;
    }

    /// The same news waits once, however often it is told: whoever reads slowly holds nobody up.
    void tell(News one) {
        synchronized (news) {
            if (!news.contains(one)) {
                news.add(one);
            }
        }
    }

    /// The next news, or nothing when there was none for so long.
    public Optional<News> next(Duration patience) throws InterruptedException {
        return Optional.ofNullable(news.poll(patience.toMillis(), TimeUnit.MILLISECONDS));
    }

    /// Says that it is still open.
    public void stay() {
        all.say(here());
    }

    @Override
    public void close() {
        all.close(this);
    }
}
