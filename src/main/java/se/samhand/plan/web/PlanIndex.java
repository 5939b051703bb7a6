package se.samhand.plan.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import se.samhand.organisation.Administration;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.NamesOnDay;
import se.samhand.plan.internal.PlanListQuery;
import se.samhand.plan.internal.PlanListQuery.Choice;
import se.samhand.plan.internal.PlanListQuery.Sort;
import se.samhand.plan.internal.WaitingImportsQuery;
import se.samhand.strategy.StartingPoint;
import se.samhand.strategy.StrategyDirectory;
import se.samhand.strategy.SubArea;
import se.samhand.ui.AsOf;
import se.samhand.ui.Column;
import se.samhand.ui.Coverage;
import se.samhand.ui.Option;
import se.samhand.ui.Shell;
import se.samhand.ui.ShownDay;
import se.samhand.ui.Tab;
import se.samhand.ui.Viewpoint;
import se.samhand.ui.Words;

/// Makes the page of the plan list.
final class PlanIndex {

    private final Choice choice;
    private final ShownDay shown;
    private final Viewpoint viewpoint;
    private final List<Administration> administrations;
    private final StrategyDirectory strategies;
    private final Words words;
    private final OrganisationDirectory organisation;
    private final LocalDate today;
    private final Predicate<String> hasPlans;
    private final boolean mayInvite;
    private final Map<String, List<String>> after = new HashMap<>();

    /// @param hasPlans whether plans of the administration are open to the person
    PlanIndex(
            Choice choice,
            ShownDay shown,
            OrganisationDirectory organisation,
            LocalDate today,
            StrategyDirectory strategies,
            Predicate<String> hasPlans,
            Shell shell) {
        this.choice = choice;
        this.shown = shown;
        this.viewpoint = shell.viewpoint();
        this.organisation = organisation;
        this.today = today;
        this.administrations = NamesOnDay.of(organisation, choice.day());
        this.strategies = strategies;
        this.hasPlans = hasPlans;
        this.words = shell.words();
        this.mayInvite = shell.actor().may(PlanPermissions.INVITE);
    }

    PlanIndexPage page(PlanListQuery.Result result, List<WaitingImportsQuery.Waiting> waiting, boolean mayImport) {
        int pages = Math.max(1, (result.total() + PlanListQuery.PAGE_SIZE - 1) / PlanListQuery.PAGE_SIZE);
        return new PlanIndexPage(
                mayImport,
                mayInvite ? PlanLinks.INVITATIONS : null,
                waiting.stream().map(this::waiting).toList(),
                !viewpoint.isOfAll(),
                Objects.requireNonNullElse(choice.administration(), ""),
                options(),
                hidden(),
                AsOf.of(shown, list(), List.of(asToday(), asItWas()), isThen(), words),
                shown.errors(words),
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
                facts(waiting),
                PlanLinks.planImport(waiting.planImport().id()),
                PlanLinks.removalOfImport(waiting.planImport().id()));
    }

    private String facts(WaitingImportsQuery.Waiting waiting) {
        var facts = words.get(
                "plan.waiting.facts",
                words.formats().moment(waiting.planImport().arrivedAt()),
                words.formats().size(waiting.file().size()));
        return administrations.stream()
                .filter(each -> each.code().equals(waiting.planImport().administration()))
                .findFirst()
                .map(each -> words.get("plan.waiting.facts-of", each.name(), facts))
                .orElse(facts);
    }

    private List<Option> options() {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", words.get("plan.index.all-administrations")));
        administrations.stream()
                .filter(administration ->
                        administration.code().equals(choice.administration()) || isToChoose(administration))
                .forEach(administration -> options.add(option(administration)));
        return options;
    }

    /// One that has ended by the day is marked with its last day.
    private Option option(Administration administration) {
        var lastDay = administration.validTo();
        var name = administration.name();
        return new Option(
                administration.code(),
                lastDay != null && lastDay.isBefore(choice.day())
                        ? words.get("plan.index.ended", name, words.formats().date(lastDay))
                        : name);
    }

    private boolean isToChoose(Administration administration) {
        if (choice.isAsMade()) {
            return true;
        }
        boolean isThere = administration.existsOn(choice.day());
        return choice.day().equals(today)
                ? successors(administration.code()).isEmpty() && (isThere || hasPlans.test(administration.code()))
                : isThere;
    }

    private boolean isThen() {
        return choice.isAsMade() || !shown.isToday() || shown.isWrong();
    }

    /// The list with all that is chosen but its day and page.
    private String list() {
        return PlanLinks.PLANS + PlanListParameters.query(viewpoint, choice.sort(), choice.isDescending());
    }

    private String onShownDay(String path) {
        return choice.isAsMade() ? path + "&visa=" + PlanListParameters.AS_IT_WAS : shown.on(path);
    }

    private Tab asToday() {
        return Tab.of(words.get("ui.as-of.today"), shown.todayOn(list()), !isThen());
    }

    /// Each plan by itself, called as when it was made, until a day is named.
    private Tab asItWas() {
        return Tab.of(AsOf.thenText(shown, words), list() + "&visa=" + PlanListParameters.AS_IT_WAS, isThen());
    }

    /// What the choice of administration carries along.
    private List<Option> hidden() {
        List<Option> hidden = new ArrayList<>();
        hidden.add(new Option("ordning", (choice.isDescending() ? "-" : "") + PlanListParameters.key(choice.sort())));
        hidden.add(new Option(
                Viewpoint.YEAR_PARAMETER,
                viewpoint.year() == null ? "" : viewpoint.year().toString()));
        if (choice.isAsMade()) {
            hidden.add(new Option("visa", PlanListParameters.AS_IT_WAS));
        }
        var day = shown.kept();
        if (day != null && !choice.isAsMade()) {
            hidden.add(new Option(ShownDay.PARAMETER, day));
        }
        return hidden;
    }

    /// Names of the administrations of the day that came after one that had ended by then.
    private List<String> successors(String code) {
        return after.computeIfAbsent(code, ended -> {
            var codes = organisation.successorsOf(ended, choice.day());
            return administrations.stream()
                    .filter(other -> codes.contains(other.code()) && other.existsOn(choice.day()))
                    .map(Administration::name)
                    .toList();
        });
    }

    private String today(String code) {
        var successors = choice.isAsMade() ? List.<String>of() : successors(code);
        if (successors.isEmpty()) {
            return "";
        }
        var names = String.join(", ", successors);
        return choice.day().equals(today)
                ? words.get("plan.index.today", names)
                : words.get("plan.index.then", words.formats().date(choice.day()), names);
    }

    private String href(int page) {
        return onShownDay(list()) + (page > 1 ? "&sida=" + page : "");
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
        return column.sortable(onShownDay(PlanLinks.PLANS + PlanListParameters.query(viewpoint, sort, next)), sorting);
    }

    private PlanIndexPage.Item item(PlanListQuery.Item item) {
        List<StartingPoint> points =
                strategies.strategy(item.strategy()).orElseThrow().startingPoints();
        LocalDate deadline = item.deadline();
        int all = points.stream().mapToInt(point -> point.subAreas().size()).sum();
        return new PlanIndexPage.Item(
                name(item),
                today(item.administrationCode()),
                item.title(),
                PlanLinks.plan(item.id()),
                words.formats().period(item.period()),
                words.formats().number(item.rows()),
                words.formats().number(item.activities()),
                words.get("plan.index.covered", item.covered().size(), all),
                dots(item, points),
                words.formats().moment(item.readAt()),
                deadline == null
                        ? null
                        : words.get("plan.invite.deadline-fact", words.formats().date(deadline)));
    }

    /// As the administration was called while the plan was in force, when plans are shown as they were made.
    private String name(PlanListQuery.Item item) {
        if (!choice.isAsMade()) {
            return item.administration();
        }
        var last = item.period().to().isBefore(today) ? item.period().to() : today;
        return organisation
                .administration(item.administrationCode(), last)
                .map(Administration::name)
                .orElse(item.administration());
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
