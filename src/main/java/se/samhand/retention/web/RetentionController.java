package se.samhand.retention.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.samhand.kernel.RequiresPermission;
import se.samhand.retention.RetentionPermissions;
import se.samhand.retention.internal.RetentionQuery;
import se.samhand.ui.Column;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Formats;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// How long data are kept, and what goes (*gallring*).
@Controller
@RequestMapping(RetentionController.PATH)
@RequiresPermission(RetentionPermissions.READ)
class RetentionController {

    static final String PATH = "/gallring";

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final RetentionQuery query;
    private final Clock clock;

    RetentionController(RetentionQuery query, Clock clock) {
        this.query = query;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView index(@RequestParam(defaultValue = "") String datum, @ModelAttribute("shell") Shell shell) {
        var words = shell.words();
        var today = Formats.today(clock);
        var asked = TypedDay.of(datum);
        var isWrong = !datum.isBlank() && (asked == null || asked.isBefore(today));
        var day = asked == null || isWrong ? today : asked;
        var errors = isWrong ? FormErrors.none().with("datum", words.get("retention.day-wrong")) : FormErrors.none();
        var moment =
                day.equals(today) ? clock.instant() : day.atStartOfDay(SWEDEN).toInstant();
        var kinds = query.at(moment);
        var number = kinds.stream().mapToLong(kind -> kind.outlook().number()).sum();
        var page = new RetentionPage(
                datum.isBlank() ? today.toString() : datum.strip(),
                errors,
                words.get("retention.total", day.toString(), number),
                columns(words),
                kinds.stream().map(kind -> row(kind, day.equals(today), shell)).toList(),
                query.cleared(moment).stream().map(kind -> row(kind, words)).toList());
        var view = new ModelAndView("retention/index", isWrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view.addObject("page", page);
    }

    private static List<Column> columns(Words words) {
        return List.of(
                Column.of(words.get("retention.column.kind")),
                Column.of(words.get("retention.column.time")),
                Column.numeric(words.get("retention.column.number")),
                Column.of(words.get("retention.column.oldest")),
                Column.of(words.get("retention.column.acts")));
    }

    private static RetentionPage.Row row(RetentionQuery.Listed listed, boolean isToday, Shell shell) {
        var words = shell.words();
        var kept = listed.kept();
        var mayChange = shell.actor().may(RetentionPermissions.CHANGE);
        Instant oldest = listed.outlook().oldest();
        return new RetentionPage.Row(
                words.get("retention.rule." + kept.code()),
                words.get("retention.rule." + kept.code() + ".what"),
                kept.keep().equals(kept.proposed())
                        ? TimeText.of(kept.keep(), words)
                        : words.get(
                                "retention.chosen",
                                TimeText.of(kept.keep(), words),
                                TimeText.of(kept.proposed(), words)),
                words.formats().number(listed.outlook().number()),
                oldest == null ? "" : Formats.day(oldest).toString(),
                mayChange ? path(kept.code()) + "/tid" : null,
                mayChange && isToday && listed.outlook().number() > 0 ? path(kept.code()) + "/nu" : null);
    }

    /// Nobody chooses the time of what goes by itself.
    private static RetentionPage.Row row(RetentionQuery.Cleared cleared, Words words) {
        var code = "retention.cleared." + cleared.data().code();
        Instant oldest = cleared.outlook().oldest();
        return new RetentionPage.Row(
                words.get(code),
                words.get(code + ".what"),
                words.get(code + ".when", TimeText.of(cleared.data().after(), words)),
                words.formats().number(cleared.outlook().number()),
                oldest == null ? "" : Formats.day(oldest).toString(),
                null,
                null);
    }

    static String path(String code) {
        return PATH + "/" + code;
    }
}
