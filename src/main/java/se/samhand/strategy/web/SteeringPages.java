package se.samhand.strategy.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samhand.kernel.ScopeId;
import se.samhand.strategy.GoalUse.Served;
import se.samhand.strategy.SteeringPermissions;
import se.samhand.strategy.internal.steering.GoalUses;
import se.samhand.strategy.internal.steering.SteeringDetails;
import se.samhand.strategy.internal.steering.SteeringDetailsQuery;
import se.samhand.strategy.internal.steering.SteeringDetailsQuery.Details;
import se.samhand.strategy.internal.steering.SteeringDocument;
import se.samhand.strategy.internal.steering.SteeringUnits;
import se.samhand.ui.Formats;
import se.samhand.ui.Icon;
import se.samhand.ui.Link;
import se.samhand.ui.Property;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// Makes the page of one steering document.
@Component
class SteeringPages {

    private static final int SHOWN = 3;
    private static final Served NOTHING = new Served(0, List.of());

    private final SteeringDetailsQuery query;
    private final GoalUses uses;
    private final SteeringUnits units;
    private final Clock clock;

    SteeringPages(SteeringDetailsQuery query, GoalUses uses, SteeringUnits units, Clock clock) {
        this.query = query;
        this.uses = uses;
        this.units = units;
        this.clock = clock;
    }

    SteeringPage of(String code, Shell shell) {
        var found = query.get(code);
        var document = found.document();
        var details = document.details();
        var words = shell.words();
        boolean mayWrite = mayWrite(shell);
        var state = SteeringState.of(details.validFrom(), details.validTo(), Formats.today(clock));
        var link = details.link();
        return new SteeringPage(
                document.id().toString(),
                title(document, words),
                words.get("strategy.steering.kind." + details.kind()),
                List.of(register(words)),
                state.text(words),
                state.icon(),
                state.tone(),
                facts(document, words),
                link == null ? null : new Link(words.get("strategy.steering.read"), link),
                details.note() == null ? List.of() : details.note().lines().toList(),
                words.get("strategy.steering.goals", document.goals().size()),
                goals(found, uses.of(document, SHOWN, shell.actor(), words), mayWrite, words),
                mayWrite ? acts(found, words) : List.of(),
                mayWrite ? SteeringLinks.goals(code) + "/nytt" : null,
                document.version());
    }

    static boolean mayWrite(Shell shell) {
        return shell.actor().may(SteeringPermissions.WRITE, ScopeId.MUNICIPALITY);
    }

    static Link register(Words words) {
        return new Link(words.get("strategy.steering.title"), SteeringLinks.DOCUMENTS);
    }

    static String title(SteeringDocument document, Words words) {
        var english = document.details().titleEnglish();
        return english != null && words.language().equals("en")
                ? english
                : document.details().title();
    }

    /// Where one is on the pages below that of the document.
    static List<Link> crumbs(SteeringDocument document, Words words) {
        return List.of(register(words), new Link(title(document, words), SteeringLinks.document(document.code())));
    }

    static List<String> marks(Details found, String goal, Words words) {
        return found.strategies().getOrDefault(goal, List.of()).stream()
                .map(strategy -> words.get(
                        "strategy.steering.marked",
                        words.language().equals("en") ? strategy.titleEnglish() : strategy.title()))
                .toList();
    }

    private List<Property> facts(SteeringDocument document, Words words) {
        var details = document.details();
        var facts = new ArrayList<Property>();
        facts.add(new Property(
                words.get("strategy.steering.column.period"),
                SteeringState.period(details.validFrom(), details.validTo(), words)));
        var owner = details.owner();
        if (owner != null) {
            facts.add(unit("strategy.steering.form.owner", units.name(owner), owner, words));
        }
        if (details.decidedBy() != null) {
            facts.add(unit("strategy.steering.form.decided-by", details.decidedBy(), details.decidedByUnit(), words));
        }
        if (details.decidedOn() != null) {
            facts.add(new Property(
                    words.get("strategy.steering.form.decided-on"),
                    words.formats().date(details.decidedOn())));
        }
        if (details.diaryNumber() != null) {
            facts.add(new Property(words.get("strategy.steering.form.diary-number"), details.diaryNumber()));
        }
        if (document.source() != null) {
            facts.add(new Property(words.get("strategy.steering.source"), document.source()));
        }
        return facts;
    }

    private static Property unit(String key, String name, @Nullable String code, Words words) {
        return new Property(words.get(key), name, code == null ? null : "/organisation/" + code);
    }

    private static List<SteeringPage.Goal> goals(
            Details found, Map<String, Served> served, boolean mayWrite, Words words) {
        var document = found.document();
        var goals = document.goals();
        return IntStream.range(0, goals.size())
                .mapToObj(at -> {
                    var goal = goals.get(at);
                    var known = document.known(goal);
                    var parts = served.getOrDefault(goal.code(), NOTHING);
                    return new SteeringPage.Goal(
                            goal.code(),
                            known.label(words),
                            known.text(words),
                            known.path(),
                            marks(found, goal.code(), words),
                            parts.total() == 0 ? "" : words.get("strategy.steering.served", parts.total()),
                            parts.parts(),
                            parts.total() > parts.parts().size(),
                            mayWrite ? known.path() + "/flytt" : null,
                            at == 0,
                            at == goals.size() - 1);
                })
                .toList();
    }

    private List<SteeringPage.Act> acts(Details found, Words words) {
        var code = found.document().code();
        SteeringDetails details = found.document().details();
        var acts = new ArrayList<SteeringPage.Act>();
        acts.add(new SteeringPage.Act(words.get("strategy.steering.edit"), SteeringLinks.details(code), Icon.EDIT));
        if (!details.hasEndedBy(Formats.today(clock))) {
            acts.add(new SteeringPage.Act(words.get("strategy.steering.end"), SteeringLinks.end(code), Icon.STOPPED));
        }
        if (found.links() == 0) {
            acts.add(new SteeringPage.Act(
                    words.get("strategy.steering.remove"), SteeringLinks.removal(code), Icon.DELETE));
        }
        return acts;
    }
}
