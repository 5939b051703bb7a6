package se.samhand.plan.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samhand.plan.KnownWordings;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.ReadPlan.SubArea;
import se.samhand.plan.internal.reading.RowDraft.Point;

/// Finishes rows: starting point and sub-areas follow from each other where one is missing.
final class RowCompletion {

    private final StrategyWords words;
    private final KnownWordings known;
    private final Notes notes;

    RowCompletion(StrategyWords words, KnownWordings known, Notes notes) {
        this.words = words;
        this.known = known;
        this.notes = notes;
    }

    List<ReadPlan.Row> of(List<RowDraft> drafts) {
        List<ReadPlan.Row> rows = new ArrayList<>();
        for (RowDraft draft : drafts) {
            if (!draft.isEmpty()) {
                rows.add(row(draft));
            }
        }
        drafts.stream().filter(RowDraft::isEmpty).forEach(draft -> keepName(draft, rows));
        noteMissingSubAreas(drafts);
        return rows;
    }

    /// A table in which no row names a sub-area may have been misread as a whole.
    private void noteMissingSubAreas(List<RowDraft> drafts) {
        Map<Integer, List<RowDraft>> ofTable = drafts.stream()
                .filter(draft -> !draft.isEmpty() && !draft.lines().isEmpty())
                .collect(Collectors.groupingBy(
                        draft -> draft.lines().getFirst().grid().index()));
        ofTable.values().stream()
                .filter(rows -> rows.stream().allMatch(row -> row.areas().isEmpty()))
                .flatMap(rows -> rows.getFirst().lines().getFirst().slots().values().stream()
                        .filter(slot -> !slot.cells().isEmpty())
                        .limit(1))
                .forEach(slot -> notes.doubt(Doubt.SUB_AREA_MISSING, slot.source(), "subArea: –"));
    }

    private ReadPlan.Row row(RowDraft draft) {
        addOnlySubArea(draft);
        keepUnknownPoint(draft);
        return new ReadPlan.Row(
                startingPoint(draft),
                draft.areas(),
                draft.goals(),
                draft.activities().stream().map(ActivityDraft::finished).toList());
    }

    /// A starting point with a single sub-area tells which one is meant where none is named.
    private void addOnlySubArea(RowDraft draft) {
        Point point = draft.point();
        String code = point == null ? null : point.code();
        Optional<String> only = code == null ? Optional.empty() : words.onlySubAreaOf(code);
        boolean isKnown = point != null
                && only.isPresent()
                && known.subAreas(point.wording())
                        .filter(codes -> codes.contains(only.get()))
                        .isPresent();
        if (point != null && draft.areas().isEmpty() && isKnown) {
            notes.known(point.source(), "subArea: " + only.get() + " ← " + point.wording());
            draft.areas().add(new SubArea(only.get(), point.wording(), point.source()));
        } else if (point != null && draft.areas().isEmpty() && only.isPresent()) {
            notes.doubt(Doubt.SUB_AREA_GUESSED, point.source(), "subArea: " + only.get() + " ← " + point.wording());
            draft.areas().add(new SubArea(only.get(), point.wording(), point.source()));
        }
    }

    /// A row has words of its own for its areas only; those of a starting point that nobody knows would be lost.
    private static void keepUnknownPoint(RowDraft draft) {
        Point point = draft.point();
        if (point != null && point.code() == null && draft.areas().isEmpty()) {
            draft.areas().add(new SubArea(null, point.wording(), point.source()));
        }
    }

    private @Nullable String startingPoint(RowDraft draft) {
        Point point = draft.point();
        String written = point == null ? null : point.code();
        List<String> told = draft.areas().stream()
                .flatMap(area -> Optional.ofNullable(area.code()).stream())
                .map(words::startingPointOf)
                .distinct()
                .toList();
        if (told.isEmpty()) {
            return written;
        }
        if (written == null) {
            if (told.size() > 1) {
                noteContradiction(draft, told.getFirst());
            }
            return told.getFirst();
        }
        boolean isContradicted = told.size() > 1 || !told.contains(written);
        boolean isOverruled = point != null && point.isParagraph() && told.size() == 1;
        String code = isContradicted && isOverruled ? told.getFirst() : written;
        if (isContradicted) {
            noteContradiction(draft, code);
        }
        return code;
    }

    private void noteContradiction(RowDraft draft, String code) {
        Point point = draft.point();
        notes.doubt(
                Doubt.STARTING_POINT_CONTRADICTED,
                draft.areas().getFirst().source(),
                "startingPoint: " + code + (point == null ? "" : " ← " + point.wording()));
    }

    /// The name of a starting point below which nothing stands is kept, unless a row carries it.
    private void keepName(RowDraft draft, List<ReadPlan.Row> rows) {
        Point point = draft.point();
        boolean isCarried = point != null
                && point.code() != null
                && rows.stream().anyMatch(row -> point.code().equals(row.startingPoint()));
        if (point != null && !isCarried) {
            notes.unread(point.source(), point.wording());
        }
    }
}
