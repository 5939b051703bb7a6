package se.samhand.audit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.samhand.audit.AuditPermissions;
import se.samhand.audit.internal.ChainCheck;
import se.samhand.audit.internal.TrailQuery;
import se.samhand.ui.Column;
import se.samhand.ui.Option;
import se.samhand.ui.Shell;
import se.samhand.ui.Tone;
import se.samhand.ui.Words;

/// Makes the page of the trail.
@Component
class TrailPages {

    private final TrailQuery trail;

    TrailPages(TrailQuery trail) {
        this.trail = trail;
    }

    /// What is asked for, and what is wrong with the questions.
    ModelAndView index(TrailParameters parameters, Shell shell) {
        var words = shell.words();
        var errors = parameters.errors(words);
        var language = Locale.of(words.language());
        var choice = parameters.choice(trail::named, trail::eventsOf);
        var result = trail.list(choice, shell.actor(), words);
        var check = result.lastCheck();
        var mayExport = errors.isEmpty() && shell.actor().may(AuditPermissions.EXPORT);
        var events = events(language, words);
        var kinds = kinds(words);
        var page = new TrailPage(
                words.get("audit.trail.length", result.lastNumber()),
                check.map(last -> state(last, words)).orElseGet(() -> words.get("audit.trail.never-verified")),
                check.map(TrailPages::tone).orElse(Tone.CALM),
                parameters,
                errors.isEmpty()
                        ? new AskedQuestions(parameters, events, kinds, result.items(), words).links()
                        : List.of(),
                errors,
                events,
                kinds,
                columns(words),
                result.items().stream().map(item -> row(item, words)).toList(),
                choice.before() == null ? null : TrailController.PATH + parameters.query(null),
                errors.isEmpty() && result.hasOlder()
                        ? TrailController.PATH
                                + parameters.query(result.items().getLast().number())
                        : null,
                mayExport ? TrailController.PATH + "/export.csv" + parameters.query(null) : null,
                mayExport ? TrailController.PATH + "/export.json" + parameters.query(null) : null);
        var view = new ModelAndView("audit/index", errors.status());
        return view.addObject("page", page);
    }

    private static String state(ChainCheck check, Words words) {
        var when = words.formats().moment(check.at());
        return check.brokenNumber() == null
                ? words.get("audit.trail.whole", when, check.entries())
                : words.get("audit.trail.broken", when, check.brokenNumber());
    }

    private static Tone tone(ChainCheck check) {
        return check.brokenNumber() == null ? Tone.GOOD : Tone.BAD;
    }

    private List<Option> kinds(Words words) {
        var options = new ArrayList<Option>();
        options.add(new Option("", words.get("audit.trail.all-kinds")));
        trail.objectKinds(words).forEach(kind -> options.add(new Option(kind.code(), kind.words())));
        return options;
    }

    private List<Option> events(Locale language, Words words) {
        var options = new ArrayList<Option>();
        options.add(new Option("", words.get("audit.trail.all-events")));
        trail.kinds(language).forEach(kind -> options.add(new Option(kind.code(), kind.words())));
        return options;
    }

    private static List<Column> columns(Words words) {
        return List.of(
                Column.numeric(words.get("audit.trail.column.number")),
                Column.of(words.get("audit.trail.column.what")),
                Column.of(words.get("audit.trail.column.who")),
                Column.of(words.get("audit.trail.column.when")),
                Column.of(words.get("audit.trail.column.object")));
    }

    private static TrailPage.Row row(TrailQuery.Item item, Words words) {
        var object = item.object();
        return new TrailPage.Row(
                words.formats().number(item.number()),
                words.formats().moment(item.entry().recordedAt()),
                item.entry().actorName(),
                TrailController.PATH + "?person=" + item.entry().actor(),
                item.entry().sentence(),
                object.name(),
                object.href(),
                TrailController.PATH + "?objekt=" + item.subject(),
                item.difference().orElse(null));
    }
}
