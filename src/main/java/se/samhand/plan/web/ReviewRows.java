package se.samhand.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.Period;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.internal.ImportDetailsQuery.ImportDetails;
import se.samhand.plan.internal.draft.DraftActivity;
import se.samhand.plan.internal.draft.DraftNote;
import se.samhand.plan.internal.draft.DraftPlan;
import se.samhand.plan.internal.draft.DraftRow;
import se.samhand.plan.internal.draft.ImportCommand;
import se.samhand.strategy.StartingPoint;
import se.samhand.strategy.SubArea;
import se.samhand.ui.Words;

/// Lays out the rows of a draft as they are reviewed.
final class ReviewRows {

    /// The one form of a row that is open.
    sealed interface Open {
        record Nothing() implements Open {}

        record OfRow(RowFields form) implements Open {}

        record OfNewActivity(ActivityFields form) implements Open {}

        record OfActivity(int activity, ActivityFields form) implements Open {}

        record OfDivision(int activity, ReviewRow.Division division) implements Open {}
    }

    private final ImportDetails found;
    private final DraftPlan plan;
    private final boolean mayCorrect;
    private final DraftLinks links;
    private final ReviewNotes notes;
    private final StrategyNames names;
    private final Words words;

    ReviewRows(ImportDetails found, Words words) {
        this.found = found;
        this.plan = found.draft().plan();
        this.mayCorrect = found.draft().available().contains(ImportCommand.CORRECT);
        this.links = new DraftLinks(found.planImport().id());
        this.notes = new ReviewNotes(found, mayCorrect, words);
        this.names = new StrategyNames(words);
        this.words = words;
    }

    List<ReviewRow> all() {
        List<ReviewRow> rows = new ArrayList<>();
        for (DraftRow row : plan.rows()) {
            rows.add(row(row, rows.size() + 1, new Open.Nothing()));
        }
        return rows;
    }

    ReviewRow one(DraftRow row, Open open) {
        return row(row, plan.rows().indexOf(row) + 1, open);
    }

    private ReviewRow row(DraftRow row, int number, Open open) {
        List<ReviewRow.Activity> activities = new ArrayList<>();
        for (DraftActivity activity : row.activities()) {
            activities.add(activity(activity, number + "." + (activities.size() + 1), open));
        }
        return new ReviewRow(
                DraftLinks.rowAnchor(row.id()),
                words.get("plan.draft.row.title", number),
                pointName(row.startingPoint()),
                origin(row),
                row.subAreas().stream().map(this::area).toList(),
                row.goals().stream().map(ReadPlan.Goal::text).toList(),
                notes.of(note -> Objects.equals(note.row(), row.id()) && note.activity() == null),
                activities,
                mayCorrect ? links.row(row.id()) + "/andra" : null,
                mayCorrect ? links.row(row.id()) + "/aktiviteter/ny" : null,
                open instanceof Open.OfRow(RowFields form) ? form : null,
                open instanceof Open.OfNewActivity(ActivityFields form) ? form : null);
    }

    private static @Nullable String origin(DraftRow row) {
        return Stream.of(
                        row.subAreas().stream().map(ReadPlan.SubArea::source),
                        row.goals().stream().map(ReadPlan.Goal::source),
                        row.activities().stream()
                                .map(activity -> activity.content().source()))
                .flatMap(sources -> sources)
                .flatMap(source -> Optional.ofNullable(anchor(source)).stream())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String anchor(ReadPlan.Source source) {
        return source.equals(ReadPlan.Source.BY_HAND) ? null : OriginalPaper.anchor(source);
    }

    private String pointName(@Nullable String code) {
        return Optional.ofNullable(code)
                .flatMap(known -> found.strategy().startingPoint(known))
                .map((StartingPoint point) -> names.of(point))
                .orElseGet(() -> words.get("plan.group.none"));
    }

    private ReviewRow.Area area(ReadPlan.SubArea area) {
        String code = area.code();
        Optional<SubArea> canonical =
                code == null ? Optional.empty() : found.strategy().subArea(code);
        if (code == null || canonical.isEmpty()) {
            return new ReviewRow.Area(null, null, area.wording(), null);
        }
        SubArea known = canonical.get();
        boolean isSame = known.name().equalsIgnoreCase(area.wording().strip());
        return new ReviewRow.Area(code, StrategyNames.tint(code), names.of(known), isSame ? null : area.wording());
    }

    private ReviewRow.Activity activity(DraftActivity activity, String number, Open open) {
        int id = activity.id();
        return new ReviewRow.Activity(
                "akt-" + id,
                number,
                activity.text(),
                facts(activity.content()),
                anchor(activity.content().source()),
                notes.of(note -> Objects.equals(note.activity(), id)),
                mayCorrect ? links.activity(id) + "/andra" : null,
                words.get("plan.draft.activity.edit-label", number),
                open instanceof Open.OfActivity(int opened, ActivityFields form) && opened == id ? form : null,
                open instanceof Open.OfDivision(int opened, ReviewRow.Division form) && opened == id ? form : null);
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
                        new DetailText(found.strategy(), Map.of(), Map.of(), words)
                                .labelled(activity.details()).stream(),
                        own)
                .flatMap(texts -> texts)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /// The questions about the plan as a whole.
    List<ReviewRow.Note> ofPlan() {
        return notes.of((DraftNote note) -> note.row() == null);
    }
}
