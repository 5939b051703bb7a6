package se.samhand.plan.internal.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samhand.document.Document;
import se.samhand.kernel.Period;
import se.samhand.organisation.OrganisationReference;
import se.samhand.plan.KnownWordings;
import se.samhand.plan.PlanReader;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.internal.reading.Pairing.Activities;
import se.samhand.plan.internal.reading.PlanTables.Part;
import se.samhand.strategy.StrategyReference;
import se.samhand.strategy.StrategyVersion;

/// Understands a document as a plan.
public final class PlanInterpretation {

    private final StrategyVersion strategy;
    private final StrategyNames names;
    private final KnownColumnNames columnNames;
    private final List<String> titles;
    private final RoleCatalogue roles;
    private final RoleSplitter splitter;
    private final AdministrationNames administrations;

    public PlanInterpretation(StrategyReference strategies, OrganisationReference organisation) {
        this.strategy = strategies.current();
        this.names = new StrategyNames(strategy);
        this.columnNames = new KnownColumnNames(strategy.template());
        this.titles = Stream.concat(Stream.of(strategy.title()), strategy.otherTitles().stream())
                .map(title -> Wording.of(title).text())
                .toList();
        this.roles = new RoleCatalogue(organisation.roles());
        this.splitter = new RoleSplitter(roles);
        this.administrations = new AdministrationNames(organisation.administrations());
    }

    /// The plan in a document; empty when no table in it looks like one.
    public Optional<ReadPlan> read(Document document) {
        return read(document, KnownWordings.NONE).map(PlanReader.KnownReading::plan);
    }

    /// The same, with the help of what is known of the wordings of those whose plan it is.
    public Optional<PlanReader.KnownReading> read(Document document, KnownWordings known) {
        StrategyWords words = new StrategyWords(names);
        ColumnNames columns = new ColumnNames(columnNames, known);
        AreaReading areas = new AreaReading(words, known);
        ColumnContent content = new ColumnContent(areas, roles);
        HeaderFinder finder = new HeaderFinder(columns, content, words);
        Notes notes = new Notes();
        List<Part> parts = new PlanTables(finder, content, words).of(document);
        if (!holdPlan(parts)) {
            parts = new PlanCards(columns).of(parts);
        }
        if (!holdPlan(parts)) {
            parts = new PlanList(columns, words, notes).of(document);
        }
        return holdPlan(parts) ? Optional.of(read(parts, words, areas, finder, known, notes)) : Optional.empty();
    }

    private static boolean holdPlan(List<Part> parts) {
        return parts.stream().anyMatch(part -> part instanceof Part.OfPlan);
    }

    private PlanReader.KnownReading read(
            List<Part> parts,
            StrategyWords words,
            AreaReading areas,
            HeaderFinder finder,
            KnownWordings known,
            Notes notes) {
        Preamble preamble = Preamble.of(parts, finder);
        ReadingOrder order = new ReadingOrder(finder, words, notes);
        List<RowDraft> rows = new RowAssembly(areas, words, notes).of(order.of(parts));
        ActivityAssembly assembly = new ActivityAssembly(notes);
        assembly.addGoals(rows);
        List<Activities> activities = assembly.activities(rows);
        Optional<Period> period = period(preamble, rows, notes);
        ActivityFields fields = new ActivityFields(splitter, roles, known, notes);
        fields.fill(rows, activities);
        new ActivityPeriods(fields, known, notes).fill(rows, activities, period.orElse(null));
        List<ReadPlan.Row> finished = new RowCompletion(words, known, notes).of(rows);
        keepEmptyColumns(order, finished, notes);
        Optional<AdministrationNames.Found> administration = administrations.find(preamble, notes);
        Optional<StrategyVersion> named = strategy(preamble, finished);
        ReadPlan read = new ReadPlan(
                administration.map(AdministrationNames.Found::name).orElse(null),
                code(administration),
                named.map(StrategyVersion::title).orElse(null),
                named.map(StrategyVersion::code).orElse(null),
                period.orElse(null),
                finished,
                notes.uncertain(),
                notes.unread());
        return new PlanReader.KnownReading(read, notes.known());
    }

    /// The name of an unknown column without anything in it is text that found no field.
    private static void keepEmptyColumns(ReadingOrder order, List<ReadPlan.Row> rows, Notes notes) {
        Set<String> used = rows.stream()
                .flatMap(row -> row.activities().stream())
                .flatMap(activity -> activity.custom().keySet().stream())
                .collect(Collectors.toSet());
        order.unknownColumns().forEach((source, name) -> {
            if (!DetailReader.knows(name) && used.stream().noneMatch(column -> column.contains(name))) {
                notes.unread(source, name);
            }
        });
    }

    private static @Nullable String code(Optional<AdministrationNames.Found> administration) {
        return administration.isPresent() ? administration.get().code() : null;
    }

    private Optional<Period> period(Preamble preamble, List<RowDraft> rows, Notes notes) {
        Optional<PlanPeriod.Found> said = PlanPeriod.find(preamble);
        said.filter(PlanPeriod.Found::isGuess).ifPresent(found -> notePeriod(notes, found.source(), found.period()));
        if (said.isPresent()) {
            return said.map(PlanPeriod.Found::period);
        }
        Optional<Period> guess = ActivityPeriods.union(rows);
        ReadPlan.Source source = preamble.said().isEmpty()
                ? new ReadPlan.Source("table", 1, 1, 1)
                : preamble.said().getFirst().source();
        guess.ifPresent(period -> notePeriod(notes, source, period));
        return guess;
    }

    private static void notePeriod(Notes notes, ReadPlan.Source source, Period period) {
        notes.doubt(Doubt.PLAN_PERIOD_GUESSED, source, "period: " + period.from() + "–" + period.to());
    }

    /// The strategy that is named, or whose sub-areas and starting points the rows name.
    private Optional<StrategyVersion> strategy(Preamble preamble, List<ReadPlan.Row> rows) {
        boolean isNamed = preamble.said().stream()
                .map(said -> Wording.of(said.text()).text())
                .anyMatch(text -> titles.stream().anyMatch(text::contains));
        boolean isUsed = rows.stream()
                .anyMatch(row ->
                        row.startingPoint() != null || row.subAreas().stream().anyMatch(area -> area.code() != null));
        return isNamed || isUsed ? Optional.of(strategy) : Optional.empty();
    }
}
