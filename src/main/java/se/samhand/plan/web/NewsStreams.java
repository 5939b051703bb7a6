package se.samhand.plan.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.samhand.identity.OpenSessions;
import se.samhand.identity.PersonDirectory;
import se.samhand.kernel.Actor;
import se.samhand.kernel.Forbidden;
import se.samhand.kernel.NotFound;
import se.samhand.plan.PlanId;
import se.samhand.plan.internal.PlanState;
import se.samhand.plan.internal.PlanStateQuery;
import se.samhand.plan.internal.live.News;
import se.samhand.plan.internal.live.OpenPlan;
import se.samhand.plan.internal.live.OpenPlans;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;
import tools.jackson.databind.json.JsonMapper;

/// Writes news of a plan as server-sent events, until the person leaves, signs out or may no longer write in it.
@Component
class NewsStreams {

    /// @param session key of the session that the stream ends with
    record Reader(PlanId plan, UUID window, Actor actor, String session, Words words) {}

    /// Somebody else, as the page shows them.
    record Somebody(String name, String initials, String came, String writes, Set<String> cells) {}

    private static final Logger LOG = LoggerFactory.getLogger(NewsStreams.class);
    private static final JsonMapper JSON = JsonMapper.shared();

    /// Often enough for proxies that close what is silent for a minute, and for a session that has ended to be noticed.
    private static final Duration BEAT = Duration.ofSeconds(15);

    private final OpenPlans openPlans;
    private final PlanStateQuery states;
    private final OpenSessions sessions;
    private final PersonDirectory persons;
    private final Clock clock;

    NewsStreams(
            OpenPlans openPlans, PlanStateQuery states, OpenSessions sessions, PersonDirectory persons, Clock clock) {
        this.openPlans = openPlans;
        this.states = states;
        this.sessions = sessions;
        this.persons = persons;
        this.clock = clock;
    }

    void tell(Reader reader, OutputStream out) {
        try (OpenPlan open =
                openPlans.open(reader.plan(), reader.window(), reader.actor().id())) {
            tell(reader, open, out);
        } catch (IOException left) {
            LOG.debug("A window of plan {} was closed", reader.plan());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(Reader reader, OpenPlan open, OutputStream out) throws IOException, InterruptedException {
        Instant nextBeat = clock.instant().plus(BEAT);
        write(out, "retry: 3000\n\n");
        while (true) {
            Duration patience = Duration.between(clock.instant(), nextBeat);
            Optional<News> news = patience.isPositive() ? open.next(patience) : Optional.empty();
            if (news.isPresent() && news.get() == News.END) {
                write(out, event("end", "elsewhere"));
                return;
            }
            if (news.isPresent() && news.get() == News.STOP) {
                return;
            }
            boolean isBeat = news.isEmpty();
            Optional<PlanState> state = isBeat || news.get() == News.CHANGED ? state(reader) : Optional.empty();
            if (isBeat) {
                if (state.isEmpty()) {
                    write(out, event("end", "session"));
                    return;
                }
                nextBeat = clock.instant().plus(BEAT);
                open.stay();
                write(out, ":\n\n");
            } else {
                write(
                        out,
                        news.get() == News.CHANGED
                                ? state.map(NewsStreams::changed).orElse(":\n\n")
                                : here(reader));
            }
        }
    }

    /// Nothing once the person has signed out or may no longer write here.
    private Optional<PlanState> state(Reader reader) {
        UUID person = reader.actor().id();
        if (!sessions.isOpen(reader.session(), person)) {
            return Optional.empty();
        }
        return persons.actorOf(person).flatMap(actor -> state(reader.plan(), actor));
    }

    private Optional<PlanState> state(PlanId plan, Actor actor) {
        try {
            return Optional.of(states.get(plan, actor));
        } catch (NotFound | Forbidden noLonger) {
            return Optional.empty();
        }
    }

    private static String changed(PlanState state) {
        return "id: " + state.edit() + "\n"
                + event("plan", JSON.writeValueAsString(Map.of("edit", state.edit(), "version", state.version())));
    }

    private String here(Reader reader) {
        Words words = reader.words();
        List<Somebody> others = openPlans.in(reader.plan()).stream()
                .filter(present -> !present.person().equals(reader.actor().id()))
                .map(present -> somebody(
                        persons.nameOf(present.person()).orElseGet(() -> words.get("plan.edit.somebody")),
                        present.cells(),
                        words))
                .sorted(Comparator.comparing(Somebody::name))
                .toList();
        return event("here", JSON.writeValueAsString(others));
    }

    private static Somebody somebody(String name, Set<String> cells, Words words) {
        return new Somebody(
                name,
                Shell.initialsOf(name),
                words.get("plan.live.came", name),
                words.get("plan.live.writes", name.strip().split("\\s+")[0]),
                cells);
    }

    private static String event(String name, String data) {
        return "event: " + name + "\ndata: " + data + "\n\n";
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
