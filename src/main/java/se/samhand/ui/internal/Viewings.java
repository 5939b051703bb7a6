package se.samhand.ui.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samhand.kernel.Actor;
import se.samhand.ui.AdministrationChoices;
import se.samhand.ui.Formats;
import se.samhand.ui.Option;
import se.samhand.ui.Viewing;
import se.samhand.ui.Viewpoint;
import se.samhand.ui.Words;
import se.samhand.ui.YearsInUse;

/// Tells what a person looks at on a page: what the address says, and otherwise what the person chose last.
@Component
class Viewings {

    private final Viewpoints viewpoints;
    private final AdministrationChoices administrations;
    private final List<YearsInUse> years;
    private final Clock clock;

    Viewings(Viewpoints viewpoints, AdministrationChoices administrations, List<YearsInUse> years, Clock clock) {
        this.viewpoints = viewpoints;
        this.administrations = administrations;
        this.years = years;
        this.clock = clock;
    }

    /// @param path path and query of the page
    Viewing of(HttpServletRequest request, String path, Actor actor, Words words) {
        var kept = actor.isSignedIn() ? permitted(viewpoints.of(actor.id()), actor) : Viewpoint.ALL;
        var asked = AskedViewpoint.of(request);
        var chosen = new Viewpoint(
                asked.administration(kept.administration(), code -> isOpen(code, actor)), asked.year(kept.year()));
        var backPath = LeadingBack.without(path);
        return new Viewing(
                chosen,
                actor.isSignedIn() ? administrations(chosen, actor, words) : List.of(),
                years(chosen, actor, words),
                administrationName(chosen, actor, words),
                chosen.year() == null ? words.get("ui.viewpoint.all-years") : String.valueOf(chosen.year()),
                backPath,
                backPath + (backPath.contains("?") ? "&" : "?") + Viewpoint.ALL.query(),
                asked.misread(code -> isOpen(code, actor), words));
    }

    /// An administration that the person may not see any more is not chosen any more.
    private Viewpoint permitted(Viewpoint kept, Actor actor) {
        var code = kept.administration();
        return code == null || isOpen(code, actor) ? kept : new Viewpoint(null, kept.year());
    }

    private boolean isOpen(String code, Actor actor) {
        return administrations.find(code, actor).isPresent();
    }

    private List<Option> administrations(Viewpoint chosen, Actor actor, Words words) {
        var there = administrations.on(chosen.day(Formats.today(clock)), actor);
        if (there.size() < 2) {
            return List.of();
        }
        return Stream.concat(Stream.of(new Option("", words.get("ui.viewpoint.all-administrations"))), there.stream())
                .toList();
    }

    private List<Option> years(Viewpoint chosen, Actor actor, Words words) {
        int current = Formats.today(clock).getYear();
        var all = new TreeSet<Integer>(Comparator.reverseOrder());
        all.add(current);
        all.add(current + 1);
        years.forEach(each -> all.addAll(each.yearsFor(actor)));
        if (chosen.year() != null) {
            all.add(chosen.year());
        }
        var options = new ArrayList<Option>();
        options.add(new Option("", words.get("ui.viewpoint.all-years")));
        all.forEach(year -> options.add(new Option(String.valueOf(year), String.valueOf(year))));
        return options;
    }

    private String administrationName(Viewpoint chosen, Actor actor, Words words) {
        var code = chosen.administration();
        return code == null
                ? words.get("ui.viewpoint.all-administrations")
                : administrations.find(code, actor).orElseThrow().text();
    }
}
