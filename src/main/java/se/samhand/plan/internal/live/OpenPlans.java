package se.samhand.plan.internal.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import se.samhand.plan.PlanId;

/// Who has which plan open to write in, on all nodes: in memory only, and for as long as it lasts (ADR 42).
@Component
public class OpenPlans implements SmartLifecycle, PlanBell.Hearer {

    /// Somebody who has the plan open.
    ///
    /// @param cells where they write, in whichever window
    public record Present(UUID person, Set<String> cells) {}

    private record Seen(Word.Here here, Instant at) {}

    /// Of one person on one node; a browser opens no more than six connections to a server, over all its tabs.
    private static final int MOST_WINDOWS = 4;

    /// A node that has died does not say that its windows are gone.
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(50);

    private final PlanBell bell;
    private final Clock clock;
    private final Map<UUID, OpenPlan> windows = new LinkedHashMap<>();
    private final Map<UUID, Seen> present = new ConcurrentHashMap<>();
    private boolean isRunning;
    private boolean isListening;

    OpenPlans(PlanBell bell, Clock clock) {
        this.bell = bell;
        this.clock = clock;
    }

    /// Opens a window: from now on it hears of the plan.
    public OpenPlan open(PlanId plan, UUID window, UUID person) {
        OpenPlan open = new OpenPlan(this, plan, window, person);
        register(open);
        open.tell(News.CHANGED);
        bell.say(new Word.Asked(plan));
        return open;
    }

    private synchronized void register(OpenPlan open) {
        List<OpenPlan> own = windows.values().stream()
                .filter(other -> other.person().equals(open.person()))
                .toList();
        own.stream().limit(Math.max(0, own.size() + 1 - MOST_WINDOWS)).forEach(oldest -> oldest.tell(News.END));
        OpenPlan before = windows.put(open.window(), open);
        if (before != null) {
            before.tell(News.END);
        }
        if (!isRunning) {
            open.tell(News.STOP);
        } else if (!isListening) {
            isListening = true;
            Thread.ofVirtual().name("plan-bell").start(() -> bell.listen(this, this::isWanted));
        }
    }

    /// The last to leave ends the listening.
    private synchronized boolean isWanted() {
        isListening = isRunning && !windows.isEmpty();
        return isListening;
    }

    /// A person begins to write in a cell, or is done with it.
    public void write(PlanId plan, UUID window, UUID person, @Nullable String cell) {
        String place = cell != null && Word.CELL.matcher(cell).matches() ? cell : null;
        OpenPlan own = find(window);
        if (own != null && own.person().equals(person)) {
            own.writeIn(place);
        }
        bell.say(new Word.Here(plan, window, person, place));
    }

    /// A person leaves, and says so before the connection is found to be gone.
    public void leave(PlanId plan, UUID window, UUID person) {
        Seen seen = present.get(window);
        if (seen != null && seen.here().person().equals(person)) {
            bell.say(new Word.Gone(plan, window));
        }
    }

    private synchronized @Nullable OpenPlan find(UUID window) {
        return windows.get(window);
    }

    void close(OpenPlan open) {
        if (forget(open)) {
            bell.say(new Word.Gone(open.plan(), open.window()));
        }
    }

    /// Not if the same window has come back on another connection.
    private synchronized boolean forget(OpenPlan open) {
        return windows.remove(open.window(), open);
    }

    void say(Word word) {
        bell.say(word);
    }

    /// Everybody who has the plan open.
    public Collection<Present> in(PlanId plan) {
        Instant oldest = clock.instant().minus(LONGEST_SILENCE);
        present.values().removeIf(seen -> seen.at().isBefore(oldest));
        Map<UUID, Set<String>> cells = new LinkedHashMap<>();
        present.values().stream()
                .map(Seen::here)
                .filter(here -> here.plan().equals(plan))
                .forEach(here -> {
                    Set<String> own = cells.computeIfAbsent(here.person(), person -> new TreeSet<>());
                    String cell = here.cell();
                    if (cell != null) {
                        own.add(cell);
                    }
                });
        return cells.entrySet().stream()
                .map(entry -> new Present(entry.getKey(), entry.getValue()))
                .toList();
    }

    @Override
    public void listening() {
        snapshot().forEach(open -> open.tell(News.CHANGED));
        snapshot().stream()
                .map(OpenPlan::plan)
                .collect(Collectors.toSet())
                .forEach(plan -> bell.say(new Word.Asked(plan)));
    }

    @Override
    public void heard(Word word) {
        switch (word) {
            case Word.Changed changed -> tell(changed.plan(), News.CHANGED);
            case Word.Here here -> {
                Seen before = present.put(here.window(), new Seen(here, clock.instant()));
                if (before == null || !before.here().equals(here)) {
                    tell(here.plan(), News.PRESENCE);
                }
            }
            case Word.Gone gone -> {
                if (present.remove(gone.window()) != null) {
                    tell(gone.plan(), News.PRESENCE);
                }
            }
            case Word.Asked asked ->
                snapshot().stream()
                        .filter(open -> open.plan().equals(asked.plan()))
                        .forEach(open -> bell.say(open.here()));
        }
    }

    private void tell(PlanId plan, News news) {
        snapshot().stream().filter(open -> open.plan().equals(plan)).forEach(open -> open.tell(news));
    }

    private synchronized List<OpenPlan> snapshot() {
        return List.copyOf(windows.values());
    }

    @Override
    public synchronized void start() {
        isRunning = true;
    }

    /// Before the server stops taking requests, or it would wait for those that never end.
    @Override
    public synchronized void stop() {
        isRunning = false;
        bell.close();
        windows.values().forEach(open -> open.tell(News.STOP));
    }

    @Override
    public synchronized boolean isRunning() {
        return isRunning;
    }
}
