package se.samhand.strategy.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import se.samhand.kernel.ScopeId;
import se.samhand.strategy.SteeringKind;
import se.samhand.strategy.SteeringPermissions;
import se.samhand.strategy.internal.steering.SteeringListQuery;
import se.samhand.strategy.internal.steering.SteeringListQuery.Choice;
import se.samhand.strategy.internal.steering.SteeringListQuery.Sort;
import se.samhand.strategy.internal.steering.SteeringUnits;
import se.samhand.ui.Column;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Link;
import se.samhand.ui.Option;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// Makes the page of the register.
final class SteeringIndex {

    private final Choice choice;
    private final String typedTime;
    private final String inForce;
    private final FormErrors errors;
    private final SteeringUnits units;
    private final LocalDate today;
    private final Shell shell;
    private final Words words;

    /// @param inForce year or day as typed
    SteeringIndex(Choice choice, String inForce, FormErrors errors, SteeringUnits units, LocalDate today, Shell shell) {
        this.choice = choice;
        this.typedTime = inForce;
        this.inForce = errors.isEmpty() ? inForce : "";
        this.errors = errors;
        this.units = units;
        this.today = today;
        this.shell = shell;
        this.words = shell.words();
    }

    /// @param owners codes of the units that answer for some document
    SteeringIndexPage page(SteeringListQuery.Result result, List<String> owners) {
        int size = SteeringListQuery.PAGE_SIZE;
        int pages = Math.max(1, (result.total() + size - 1) / size);
        int page = choice.page();
        return new SteeringIndexPage(
                shell.actor().may(SteeringPermissions.WRITE, ScopeId.MUNICIPALITY) ? SteeringLinks.NEW : null,
                SteeringLinks.FILE + query(choice, inForce, choice.sort(), choice.isDescending(), 1),
                applied(),
                choice.words(),
                kinds(),
                choice.kind() == null ? "" : choice.kind().name(),
                owners(owners),
                Objects.requireNonNullElse(choice.owner(), ""),
                typedTime,
                (choice.isDescending() ? "-" : "") + SteeringListParameters.key(choice.sort()),
                errors,
                words.get("strategy.steering.count", result.total()),
                columns(),
                result.items().stream().map(this::item).toList(),
                page,
                pages,
                page > 1 ? href(page - 1) : null,
                page < pages ? href(page + 1) : null);
    }

    private List<Link> applied() {
        var applied = new ArrayList<Link>();
        if (!choice.words().isEmpty()) {
            applied.add(without(
                    words.get("strategy.steering.applied.words", choice.words()),
                    new Choice("", choice.kind(), choice.owner(), null, choice.sort(), false, 1),
                    inForce));
        }
        var kind = choice.kind();
        if (kind != null) {
            applied.add(without(
                    words.get("strategy.steering.kind." + kind),
                    new Choice(choice.words(), null, choice.owner(), null, choice.sort(), false, 1),
                    inForce));
        }
        var owner = choice.owner();
        if (owner != null) {
            applied.add(without(
                    words.get("strategy.steering.applied.owner", units.name(owner)),
                    new Choice(choice.words(), kind, null, null, choice.sort(), false, 1),
                    inForce));
        }
        if (choice.inForce() != null) {
            applied.add(without(words.get("strategy.steering.applied.in-force", inForce), choice, ""));
        }
        return applied;
    }

    private Link without(String text, Choice others, String validity) {
        return new Link(
                text, SteeringLinks.DOCUMENTS + query(others, validity, choice.sort(), choice.isDescending(), 1));
    }

    private List<Option> kinds() {
        var options = new ArrayList<Option>();
        options.add(new Option("", words.get("strategy.steering.all-kinds")));
        options.addAll(kinds(words));
        return options;
    }

    static List<Option> kinds(Words words) {
        return Arrays.stream(SteeringKind.values())
                .map(kind -> new Option(kind.name(), words.get("strategy.steering.kind." + kind)))
                .toList();
    }

    private List<Option> owners(List<String> codes) {
        var options = new ArrayList<Option>();
        options.add(new Option("", words.get("strategy.steering.all-owners")));
        codes.stream()
                .map(code -> new Option(code, units.name(code)))
                .sorted(Comparator.comparing(Option::text, String.CASE_INSENSITIVE_ORDER))
                .forEach(options::add);
        return options;
    }

    private List<Column> columns() {
        return List.of(
                sortable(Column.of(words.get("strategy.steering.form.title")), Sort.TITLE),
                sortable(Column.of(words.get("strategy.steering.form.kind")), Sort.KIND),
                Column.of(words.get("strategy.steering.form.owner")),
                sortable(Column.of(words.get("strategy.steering.column.period")), Sort.PERIOD),
                Column.of(words.get("strategy.steering.column.state")),
                sortable(Column.numeric(words.get("strategy.steering.column.goals")), Sort.GOALS));
    }

    private Column sortable(Column column, Sort sort) {
        boolean isCurrent = choice.sort() == sort;
        var sorting = !isCurrent
                ? Column.Sorting.NONE
                : choice.isDescending() ? Column.Sorting.DESCENDING : Column.Sorting.ASCENDING;
        boolean next = isCurrent && !choice.isDescending();
        return column.sortable(SteeringLinks.DOCUMENTS + query(choice, inForce, sort, next, 1), sorting);
    }

    private SteeringIndexPage.Item item(SteeringListQuery.Item item) {
        var state = SteeringState.of(item.validFrom(), item.validTo(), today);
        var english = item.titleEnglish();
        var owner = item.owner();
        return new SteeringIndexPage.Item(
                english != null && words.language().equals("en") ? english : item.title(),
                SteeringLinks.document(item.code()),
                words.get("strategy.steering.kind." + item.kind()),
                owner == null ? "" : units.name(owner),
                SteeringState.period(item.validFrom(), item.validTo(), words),
                state.text(words),
                state.icon(),
                state.tone(),
                words.formats().number(item.goals()));
    }

    private String href(int page) {
        return SteeringLinks.DOCUMENTS + query(choice, inForce, choice.sort(), choice.isDescending(), page);
    }

    private static String query(Choice choice, String inForce, Sort sort, boolean isDescending, int page) {
        return SteeringListParameters.query(choice, inForce, sort, isDescending, page);
    }
}
