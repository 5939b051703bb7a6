package se.samhand.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.Period;
import se.samhand.organisation.Administration;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.internal.ImportDetailsQuery.ImportDetails;
import se.samhand.strategy.StartingPoint;
import se.samhand.strategy.SubArea;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Option;
import se.samhand.ui.Words;

/// Makes the page that lays the original beside the interpretation.
final class ImportReview {

    private final ImportDetails found;
    private final ReadPlan plan;
    private final Words words;
    private final StrategyNames names;
    private final ReadingNoteText notes;

    ImportReview(ImportDetails found, Words words) {
        this.found = found;
        this.plan = found.plan();
        this.words = words;
        this.names = new StrategyNames(words);
        this.notes = new ReadingNoteText(words);
    }

    ImportPage page(HeadingForm form, FormErrors errors) {
        int activities =
                plan.rows().stream().mapToInt(row -> row.activities().size()).sum();
        int open = plan.uncertain().size();
        return new ImportPage(
                found.file().name(),
                words.get("plan.summary", plan.rows().size(), activities),
                words.get("plan.import.all-sure"),
                words.get("plan.import.open", open),
                open > 0,
                PlanLinks.planOfImport(found.planImport().id()),
                PlanLinks.removalOfImport(found.planImport().id()),
                form,
                errors,
                administrations(),
                plan.administrationCode() == null ? plan.administration() : null,
                found.existing() == null ? null : PlanLinks.plan(found.existing()),
                questions(),
                rows(),
                unread(),
                new OriginalPaper(plan.uncertain(), words).blocks(found.document()));
    }

    private List<Option> administrations() {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", words.get("plan.heading.choose-administration")));
        for (Administration administration : found.administrations()) {
            options.add(new Option(administration.code(), administration.name()));
        }
        return options;
    }

    private List<ImportPage.Question> questions() {
        List<ImportPage.Question> questions = new ArrayList<>();
        for (ReadPlan.Uncertainty place : plan.uncertain()) {
            questions.add(new ImportPage.Question(
                    questions.size() + 1,
                    notes.place(place.source()),
                    notes.why(place),
                    OriginalText.at(place.source(), found.document()),
                    notes.guess(place),
                    "#" + OriginalPaper.anchor(place.source())));
        }
        return questions;
    }

    private List<ImportPage.Unread> unread() {
        return plan.unread().stream()
                .map(text -> new ImportPage.Unread(
                        notes.place(text.source()), text.text(), "#" + OriginalPaper.anchor(text.source())))
                .toList();
    }

    private List<ImportPage.Row> rows() {
        List<ImportPage.Row> rows = new ArrayList<>();
        for (ReadPlan.Row row : plan.rows()) {
            rows.add(new ImportPage.Row(
                    pointName(row.startingPoint()),
                    row.subAreas().stream().map(this::area).toList(),
                    row.goals().stream().map(ReadPlan.Goal::text).toList(),
                    activities(row, rows.size() + 1)));
        }
        return rows;
    }

    private String pointName(@Nullable String code) {
        return Optional.ofNullable(code)
                .flatMap(known -> found.strategy().startingPoint(known))
                .map((StartingPoint point) -> names.of(point))
                .orElseGet(() -> words.get("plan.group.none"));
    }

    private ImportPage.Area area(ReadPlan.SubArea area) {
        String code = area.code();
        Optional<SubArea> canonical =
                code == null ? Optional.empty() : found.strategy().subArea(code);
        if (code == null || canonical.isEmpty()) {
            return new ImportPage.Area(null, null, area.wording(), null);
        }
        SubArea known = canonical.get();
        boolean isSame = known.name().equalsIgnoreCase(area.wording().strip());
        return new ImportPage.Area(code, StrategyNames.tint(code), names.of(known), isSame ? null : area.wording());
    }

    private List<ImportPage.Activity> activities(ReadPlan.Row row, int rowNumber) {
        List<ImportPage.Activity> activities = new ArrayList<>();
        for (ReadPlan.Activity activity : row.activities()) {
            activities.add(new ImportPage.Activity(
                    rowNumber + "." + (activities.size() + 1), activity.text(), facts(activity)));
        }
        return activities;
    }

    private String facts(ReadPlan.Activity activity) {
        Period period = activity.period();
        Stream<String> performed = activity.performedBy().isEmpty()
                ? Stream.of()
                : Stream.of(words.get("plan.activity.performed-by", String.join(", ", activity.performedBy())));
        Stream<String> own =
                activity.custom().entrySet().stream().map(entry -> entry.getKey() + ": " + entry.getValue());
        return Stream.of(
                        Stream.of(String.join(", ", activity.responsible())),
                        performed,
                        Stream.of(period == null ? "" : words.formats().period(period)),
                        Stream.of(String.join(", ", activity.followUp())),
                        activity.followUpOther().stream(),
                        own)
                .flatMap(texts -> texts)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
