package se.samhand.plan.internal.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.samhand.plan.ReadPlan.Goal;
import se.samhand.plan.ReadPlan.Source;
import se.samhand.plan.internal.reading.Line.Slot;
import se.samhand.plan.internal.reading.Line.State;
import se.samhand.plan.internal.reading.Pairing.Activities;
import se.samhand.plan.internal.reading.Passages.Passage;

/// Finds the goals and activities of rows.
final class ActivityAssembly {

    private final Notes notes;

    ActivityAssembly(Notes notes) {
        this.notes = notes;
    }

    void addGoals(List<RowDraft> rows) {
        Map<Line, RowDraft> rowOf = rowOfLine(rows);
        for (Column column : Spread.columns(Field.GOALS, rows)) {
            for (Spread spread : Spread.of(column, rows, false)) {
                spread.lines().stream()
                        .flatMap(line -> Stream.ofNullable(rowOf.get(line)))
                        .distinct()
                        .forEach(row -> addGoals(row, spread.slot()));
            }
        }
    }

    private static Map<Line, RowDraft> rowOfLine(List<RowDraft> rows) {
        Map<Line, RowDraft> rowOf = new HashMap<>();
        rows.forEach(row -> row.lines().forEach(line -> rowOf.put(line, row)));
        return rowOf;
    }

    private static void addGoals(RowDraft row, Slot slot) {
        List<Goal> goals = row.goals();
        boolean isFirst = true;
        for (Passage passage : passages(slot)) {
            boolean goesOn =
                    isFirst && !goals.isEmpty() && goesOn(goals.getLast().text(), passage);
            isFirst = false;
            if (goesOn) {
                Goal begun = goals.removeLast();
                goals.add(new Goal(Passages.joined(begun.text(), passage.text()), begun.source()));
            } else if (goals.stream().noneMatch(goal -> goal.text().equals(passage.text()))) {
                goals.add(new Goal(passage.text(), slot.source()));
            }
        }
    }

    private static boolean goesOn(String above, Passage passage) {
        return passage.goesOn() && !new Passage(above, false).isEnded() && !Character.isLowerCase(above.codePointAt(0));
    }

    /// The cells of activities in all rows, with the activities that they hold.
    List<Activities> activities(List<RowDraft> rows) {
        Map<Line, RowDraft> rowOf = rowOfLine(rows);
        List<Activities> found = new ArrayList<>();
        for (Column column : Spread.columns(Field.ACTIVITIES, rows)) {
            for (Spread spread : Spread.of(column, rows, true)) {
                Stream.ofNullable(rowOf.get(spread.firstLine())).forEach(row -> found.add(activities(row, spread)));
            }
        }
        return found;
    }

    private Activities activities(RowDraft row, Spread spread) {
        List<ActivityDraft> lead = new ArrayList<>();
        List<ActivityDraft> own = new ArrayList<>();
        List<Passage> passages = passages(spread.slot());
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (i == 0 && !row.activities().isEmpty() && goesOn(row.activities().getLast(), passages, spread)) {
                ActivityDraft begun = row.activities().getLast();
                noteJoining(begun, passage, spread.slot().source());
                begun.continueWith(passage.text());
                lead.add(begun);
            } else {
                ActivityDraft draft =
                        new ActivityDraft(passage.text(), spread.slot().source());
                row.activities().add(draft);
                own.add(draft);
            }
        }
        return new Activities(spread, lead, own);
    }

    /// A row that was broken across a page goes on in the next line in the middle of a sentence.
    private static boolean goesOn(ActivityDraft above, List<Passage> passages, Spread spread) {
        boolean hasOwnRoles = spread.firstLine().state(Field.RESPONSIBLE) == State.OWN;
        return goesOn(above.text(), passages.getFirst())
                && (Passages.leadsOn(above.text()) || passages.size() > 1 || !hasOwnRoles);
    }

    private void noteJoining(ActivityDraft begun, Passage passage, Source source) {
        if (!Passages.leadsOn(begun.text())) {
            notes.doubt(Doubt.ACTIVITY_JOINED, source, "activity: " + Passages.joined(begun.text(), passage.text()));
        }
    }

    private static List<Passage> passages(Slot slot) {
        return slot.cells().stream().flatMap(cell -> Passages.of(cell).stream()).toList();
    }
}
