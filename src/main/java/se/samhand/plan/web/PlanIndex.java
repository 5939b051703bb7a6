package se.samhand.plan.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import se.samhand.organisation.Administration;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.plan.internal.PlanListQuery;
import se.samhand.plan.internal.PlanListQuery.Choice;
import se.samhand.plan.internal.PlanListQuery.Sort;
import se.samhand.plan.internal.WaitingImportsQuery;
import se.samhand.strategy.StartingPoint;
import se.samhand.strategy.StrategyDirectory;
import se.samhand.strategy.SubArea;
import se.samhand.ui.Column;
import se.samhand.ui.Coverage;
import se.samhand.ui.Option;
import se.samhand.ui.Tab;
import se.samhand.ui.Words;

/// Makes the page of the plan list.
final class PlanIndex {

    private final Choice choice;
    private final List<Administration> administrations;
    private final StrategyDirectory strategies;
    private final Words words;
    private final OrganisationDirectory organisation;
    private final LocalDate today;
    private final Map<String, List<String>> after = new HashMap<>();

    PlanIndex(
            Choice choice,
            OrganisationDirectory organisation,
            LocalDate today,
            StrategyDirectory strategies,
            Words words) {
        this.choice = choice;
        this.organisation = organisation;
        this.today = today;
        this.administrations = organisation.administrations();
        this.strategies = strategies;
        this.words = words;
    }

    PlanIndexPage page(PlanListQuery.Result result, List<WaitingImportsQuery.Waiting> waiting, boolean mayImport) {
        int pages = Math.max(1, (result.total() + PlanListQuery.PAGE_SIZE - 1) / PlanListQuery.PAGE_SIZE);
        return new PlanIndexPage(
                mayImport,
                waiting.stream().map(this::waiting).toList(),
                choice.administration() != null,
                Objects.requireNonNullElse(choice.administration(), ""),
                options(),
                choice.isAsItWas() ? PlanListParameters.AS_IT_WAS : "",
                List.of(when(false), when(true)),
                (choice.isDescending() ? "-" : "") + PlanListParameters.key(choice.sort()),
                words.get("plan.index.count", result.total()),
                columns(),
                result.items().stream().map(this::item).toList(),
                choice.page(),
                pages,
                choice.page() > 1 ? href(choice.page() - 1) : null,
                choice.page() < pages ? href(choice.page() + 1) : null);
    }

    private PlanIndexPage.WaitingFile waiting(WaitingImportsQuery.Waiting waiting) {
        return new PlanIndexPage.WaitingFile(
                waiting.file().name(),
                words.get(
                        "plan.waiting.facts",
                        words.formats().moment(waiting.planImport().arrivedAt()),
                        words.formats().size(waiting.file().size())),
                PlanLinks.planImport(waiting.planImport().id()),
                PlanLinks.removalOfImport(waiting.planImport().id()));
    }

    private List<Option> options() {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", words.get("plan.index.all-administrations")));
        administrations.stream()
                .filter(administration ->
                        choice.isAsItWas() || successors(administration.code()).isEmpty())
                .forEach(administration -> options.add(new Option(administration.code(), administration.name())));
        return options;
    }

    /// The whole list as it is today, or as it was.
    private Tab when(boolean isAsItWas) {
        return Tab.of(
                words.get(isAsItWas ? "plan.index.as-it-was" : "plan.index.as-today"),
                PlanLinks.PLANS
                        + PlanListParameters.query(
                                new Choice(null, isAsItWas, choice.sort(), choice.isDescending(), 1)),
                choice.isAsItWas() == isAsItWas);
    }

    /// Names of the administrations of today that came after one that has ended.
    private List<String> successors(String code) {
        return after.computeIfAbsent(code, ended -> {
            var codes = organisation.successorsOf(ended);
            return administrations.stream()
                    .filter(other -> codes.contains(other.code()) && other.existsOn(today))
                    .map(Administration::name)
                    .toList();
        });
    }

    private String today(String code) {
        var successors = choice.isAsItWas() ? List.<String>of() : successors(code);
        return successors.isEmpty() ? "" : words.get("plan.index.today", String.join(", ", successors));
    }

    private String href(int page) {
        return PlanLinks.PLANS
                + PlanListParameters.query(new Choice(
                        choice.administration(), choice.isAsItWas(), choice.sort(), choice.isDescending(), page));
    }

    private List<Column> columns() {
        return List.of(
                sortable(Column.of(words.get("plan.index.column.administration")), Sort.ADMINISTRATION),
                sortable(Column.of(words.get("plan.index.column.period")), Sort.PERIOD),
                sortable(Column.of(words.get("plan.index.column.coverage")), Sort.COVERAGE),
                Column.numeric(words.get("plan.index.column.rows")),
                sortable(Column.numeric(words.get("plan.index.column.activities")), Sort.ACTIVITIES),
                sortable(Column.of(words.get("plan.index.column.read")), Sort.READ));
    }

    private Column sortable(Column column, Sort sort) {
        boolean isCurrent = choice.sort() == sort;
        boolean next = isCurrent && !choice.isDescending();
        Column.Sorting sorting = !isCurrent
                ? Column.Sorting.NONE
                : choice.isDescending() ? Column.Sorting.DESCENDING : Column.Sorting.ASCENDING;
        return column.sortable(
                PlanLinks.PLANS
                        + PlanListParameters.query(
                                new Choice(choice.administration(), choice.isAsItWas(), sort, next, 1)),
                sorting);
    }

    private PlanIndexPage.Item item(PlanListQuery.Item item) {
        List<StartingPoint> points =
                strategies.strategy(item.strategy()).orElseThrow().startingPoints();
        int all = points.stream().mapToInt(point -> point.subAreas().size()).sum();
        return new PlanIndexPage.Item(
                item.administration(),
                today(item.administrationCode()),
                item.title(),
                PlanLinks.plan(item.id()),
                words.formats().period(item.period()),
                words.formats().number(item.rows()),
                words.formats().number(item.activities()),
                words.get("plan.index.covered", item.covered().size(), all),
                dots(item, points),
                words.formats().moment(item.readAt()));
    }

    private static List<PlanIndexPage.Dot> dots(PlanListQuery.Item item, List<StartingPoint> points) {
        List<PlanIndexPage.Dot> dots = new ArrayList<>();
        for (StartingPoint point : points) {
            for (SubArea area : point.subAreas()) {
                dots.add(new PlanIndexPage.Dot(
                        point.code().toLowerCase(Locale.ROOT),
                        item.covered().contains(area.code()) ? Coverage.FULL : Coverage.NONE,
                        area.equals(point.subAreas().getFirst())));
            }
        }
        return dots;
    }
}
