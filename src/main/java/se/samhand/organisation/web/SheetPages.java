package se.samhand.organisation.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.samhand.organisation.internal.SheetChange;
import se.samhand.organisation.internal.SheetChange.Kind;
import se.samhand.organisation.internal.UnitSheetQuery;
import se.samhand.ui.Column;
import se.samhand.ui.Icon;
import se.samhand.ui.Tab;
import se.samhand.ui.Tone;
import se.samhand.ui.Words;

/// Makes the page of a list of units.
@Component
class SheetPages {

    private static final int PAGE_SIZE = 100;

    private final UnitSheetQuery details;

    SheetPages(UnitSheetQuery details) {
        this.details = details;
    }

    /// @param chosen kind of lines to show; everything that is not untouched when it is none
    ///
    /// @param number of the page of lines, from 1
    SheetPage page(UUID id, String chosen, int number, String refusal, Words words) {
        var found = details.get(id);
        var sheet = found.sheet();
        var changes = sheet.isWaiting() ? found.changes() : List.<SheetChange>of();
        var kind = Arrays.stream(Kind.values())
                .filter(each -> each.name().equals(chosen))
                .findFirst()
                .orElse(null);
        int wrong = count(changes, Kind.WRONG);
        var lines = changes.stream()
                .filter(change -> kind == null ? change.kind() != Kind.UNTOUCHED : change.kind() == kind)
                .toList();
        int pages = Math.max(1, (lines.size() + PAGE_SIZE - 1) / PAGE_SIZE);
        int page = Math.min(number, pages);
        var path = SheetLinks.sheet(id) + "?visa=" + (kind == null ? "" : kind);
        return new SheetPage(
                sheet.fileName(),
                words.get(
                        "organisation.sheet.lead",
                        sheet.rows().size(),
                        words.formats().date(sheet.day())),
                sheet.isWaiting(),
                sheet.carriedOutAt() == null
                        ? ""
                        : words.get(
                                "organisation.sheet.carried-out",
                                words.formats().moment(sheet.carriedOutAt())),
                changes.size() - wrong - count(changes, Kind.UNTOUCHED),
                wrong == 0 ? "" : words.get("organisation.sheet.wrong", wrong),
                refusal,
                tabs(id, changes, kind, words),
                List.of(
                        Column.numeric(words.get("organisation.sheet.column.line")),
                        Column.of(words.get("organisation.column.name")),
                        Column.of(words.get("organisation.sheet.column.what")),
                        Column.of(words.get("organisation.sheet.column.why"))),
                lines.stream()
                        .skip((long) (page - 1) * PAGE_SIZE)
                        .limit(PAGE_SIZE)
                        .map(change -> line(change, words))
                        .toList(),
                page,
                pages,
                page > 1 ? path + "&sida=" + (page - 1) : null,
                page < pages ? path + "&sida=" + (page + 1) : null,
                found.fingerprint(),
                SheetLinks.sheet(id),
                SheetLinks.carryingOut(id),
                SheetLinks.removal(id));
    }

    /// The page with why it could not be done.
    ModelAndView refused(UUID id, String refusal, Words words) {
        return new ModelAndView("organisation/sheet", HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("page", page(id, "", 1, refusal, words));
    }

    List<NewSheetPage.Waiting> waiting(Words words) {
        return details.waiting().stream()
                .map(sheet -> new NewSheetPage.Waiting(
                        sheet.fileName(),
                        words.get(
                                "organisation.sheet.waiting.facts",
                                words.formats().moment(sheet.receivedAt()),
                                words.formats().date(sheet.day())),
                        SheetLinks.sheet(sheet.id())))
                .toList();
    }

    private static List<Tab> tabs(UUID id, List<SheetChange> changes, @Nullable Kind chosen, Words words) {
        var tabs = new ArrayList<Tab>();
        tabs.add(Tab.of(words.get("organisation.sheet.tab.all"), SheetLinks.sheet(id), chosen == null)
                .withCount(changes.size() - count(changes, Kind.UNTOUCHED)));
        for (var kind : SheetChange.order()) {
            var tab = Tab.of(
                    words.get("organisation.sheet.tab." + kind),
                    SheetLinks.sheet(id) + "?visa=" + kind,
                    kind == chosen);
            int count = count(changes, kind);
            tabs.add(kind == Kind.WRONG && count > 0 ? tab.withWarning(count) : tab.withCount(count));
        }
        return tabs;
    }

    private static SheetPage.Line line(SheetChange change, Words words) {
        boolean isThere = change.code() != null && change.kind() != Kind.NEW;
        return new SheetPage.Line(
                words.formats().number(change.row().line()),
                change.row().name().isEmpty()
                        ? words.get("organisation.sheet.no-name")
                        : change.row().name(),
                isThere ? OrganisationLinks.unit(String.valueOf(change.code())) : "",
                words.get("organisation.sheet.kind." + change.kind()),
                switch (change.kind()) {
                    case NEW -> Icon.ADD;
                    case CHANGED -> Icon.EDIT;
                    case ENDED -> Icon.STOPPED;
                    case UNTOUCHED -> Icon.CHECK;
                    case WRONG -> Icon.WARNING;
                },
                switch (change.kind()) {
                    case NEW -> Tone.GOOD;
                    case CHANGED -> Tone.INFO;
                    case ENDED, UNTOUCHED -> Tone.CALM;
                    case WRONG -> Tone.WARN;
                },
                explanation(change, words));
    }

    private static String explanation(SheetChange change, Words words) {
        var problem = change.problem();
        if (problem != null) {
            return words.get(problem.key());
        }
        return switch (change.kind()) {
            case NEW ->
                change.row().parent().isEmpty()
                        ? ""
                        : words.get("organisation.sheet.in", change.row().parent());
            case CHANGED -> changed(change, words);
            case ENDED -> words.get("organisation.sheet.last-day", change.row().lastDay());
            case UNTOUCHED, WRONG -> "";
        };
    }

    private static String changed(SheetChange change, Words words) {
        var parts = new ArrayList<String>();
        if (change.renamedFrom() != null) {
            parts.add(words.get("organisation.sheet.renamed", change.renamedFrom()));
        }
        if (change.movedTo() != null) {
            parts.add(words.get("organisation.sheet.moved", change.movedTo()));
        }
        return String.join(" ", parts);
    }

    private static int count(List<SheetChange> changes, Kind kind) {
        return (int) changes.stream().filter(change -> change.kind() == kind).count();
    }
}
