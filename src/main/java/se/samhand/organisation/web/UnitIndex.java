package se.samhand.organisation.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samhand.organisation.OrganisationPermissions;
import se.samhand.organisation.UnitKind;
import se.samhand.organisation.internal.UnitListQuery;
import se.samhand.organisation.internal.UnitListQuery.Choice;
import se.samhand.ui.AsOf;
import se.samhand.ui.Column;
import se.samhand.ui.Option;
import se.samhand.ui.Shell;
import se.samhand.ui.ShownDay;
import se.samhand.ui.Words;

/// Makes the page of a list of units.
final class UnitIndex {

    private final Choice choice;
    private final @Nullable String misread;
    private final ShownDay shown;
    private final LocalDate today;
    private final Shell shell;
    private final Words words;
    private final String path;
    private final String key;

    /// @param misread says what in the address was passed over
    UnitIndex(Choice choice, @Nullable String misread, ShownDay shown, LocalDate today, Shell shell) {
        this.today = today;
        this.choice = choice;
        this.misread = misread;
        this.shown = shown;
        this.shell = shell;
        this.words = shell.words();
        this.path = choice.isOfPartners() ? OrganisationLinks.PARTNERS : OrganisationLinks.ORGANISATION;
        this.key = choice.isOfPartners() ? "organisation.partners." : "organisation.index.";
    }

    UnitIndexPage page(UnitListQuery.Result result) {
        int pages = Math.max(1, (result.total() + UnitListQuery.PAGE_SIZE - 1) / UnitListQuery.PAGE_SIZE);
        return new UnitIndexPage(
                path,
                words.get(key + "title"),
                words.get(key + "lead"),
                OrganisationTabs.of(shown, path, shell),
                shown,
                choice.words(),
                choice.kind() == null ? "" : choice.kind().name(),
                kinds(),
                misread,
                words.get(key + "count", result.total()),
                AsOf.of(shown, href(1, false), today, words),
                mayChange() ? OrganisationLinks.NEW + (choice.isOfPartners() ? "?parter=ja" : "") : null,
                words.get(key + "new"),
                mayChange() ? SheetLinks.SHEETS + "/ny" : null,
                shown.on(SheetLinks.FILE),
                !choice.isFiltered() && !choice.isOfPartners(),
                columns(),
                result.items().stream().map(this::item).toList(),
                choice.page(),
                pages,
                choice.page() > 1 ? href(choice.page() - 1, true) : null,
                choice.page() < pages ? href(choice.page() + 1, true) : null,
                shown.errors(words));
    }

    private boolean mayChange() {
        return shell.actor().may(OrganisationPermissions.CHANGE);
    }

    private List<Option> kinds() {
        var options = new ArrayList<Option>();
        options.add(new Option("", words.get("organisation.kind.all")));
        Arrays.stream(UnitKind.values())
                .filter(kind -> kind.isPartner() == choice.isOfPartners())
                .forEach(kind -> options.add(new Option(kind.name(), KindWords.plural(kind, words))));
        return options;
    }

    private List<Column> columns() {
        return List.of(
                Column.of(words.get("organisation.column.name")),
                Column.of(words.get("organisation.column.kind")),
                Column.of(words.get("organisation.column.parent")),
                Column.of(words.get("organisation.column.period")));
    }

    private UnitIndexPage.Item item(UnitListQuery.Item item) {
        return new UnitIndexPage.Item(
                item.name(),
                shown.on(OrganisationLinks.unit(item.code())),
                choice.isFiltered() ? 0 : Math.min(item.depth(), 3),
                KindWords.one(item.kind(), words),
                Objects.requireNonNullElse(item.parentName(), ""),
                item.parent() == null ? null : shown.on(OrganisationLinks.unit(item.parent())),
                period(item.validFrom(), item.validTo(), words));
    }

    static String period(@Nullable LocalDate from, @Nullable LocalDate to, Words words) {
        var formats = words.formats();
        if (from == null) {
            return to == null ? "" : words.get("organisation.until", formats.date(to));
        }
        return to == null
                ? words.get("organisation.since", formats.date(from))
                : words.get("organisation.from-until", formats.date(from), formats.date(to));
    }

    private String href(int page, boolean onShownDay) {
        var query = path + "?sok=" + URLEncoder.encode(choice.words(), StandardCharsets.UTF_8) + "&slag="
                + (choice.kind() == null ? "" : choice.kind().name()) + (page > 1 ? "&sida=" + page : "");
        return onShownDay ? shown.on(query) : query;
    }
}
