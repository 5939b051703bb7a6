package se.samhand.plan.internal.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.plan.ReadPlan.Source;
import se.samhand.plan.ReadPlan.SubArea;
import se.samhand.plan.internal.reading.AreaColumns.Named;
import se.samhand.plan.internal.reading.Line.Slot;
import se.samhand.plan.internal.reading.Line.State;
import se.samhand.plan.internal.reading.RowDraft.Areas;
import se.samhand.plan.internal.reading.RowDraft.Point;

/// Puts the lines of tables together to rows: consecutive lines that share starting point and sub-areas.
final class RowAssembly {

    private final AreaColumns columns;
    private final AreaColumns headings;
    private final Notes notes;
    private final Notes headingNotes = new Notes();
    private final List<RowDraft> rows = new ArrayList<>();

    private @Nullable Point point;
    private Areas areas = Areas.NONE;
    private @Nullable RowDraft current;
    private String areaText = "";
    private @Nullable Point usual;
    private boolean isLent;

    RowAssembly(AreaReading reading, StrategyWords words, Notes notes) {
        this.columns = new AreaColumns(reading, words, notes);
        this.headings = new AreaColumns(reading, words, headingNotes);
        this.notes = notes;
    }

    List<RowDraft> of(List<Event> events) {
        for (Event event : events) {
            switch (event) {
                case Event.Heading heading -> heading(heading);
                case Event.Row row -> line(row.line());
            }
        }
        return rows;
    }

    private void heading(Event.Heading heading) {
        Named named = headings.heading(heading, point);
        if (named.point() != null && !isSame(named.point(), point)) {
            startUnder(named.point(), named.areas());
        } else if (!named.areas().isEmpty() && !named.areas().key().equals(areas.key())) {
            areas = named.areas();
            areaText = "";
            current = null;
        }
    }

    private void startUnder(Point next, Areas nextAreas) {
        point = next;
        areas = nextAreas;
        areaText = "";
        current = null;
        isLent = false;
    }

    /// A starting point in the column for sub-areas goes no further than its own sub-areas.
    private void lend(Point next, Areas nextAreas) {
        usual = isLent ? usual : point;
        startUnder(next, nextAreas);
        isLent = true;
    }

    private void takeBack() {
        point = usual;
        isLent = false;
        current = null;
    }

    private void line(Line line) {
        readStartingPoint(line);
        readSubAreas(line);
        RowDraft row = current;
        if (row == null) {
            row = startRow();
        }
        row.lines().add(line);
    }

    private RowDraft startRow() {
        RowDraft row = new RowDraft(point, areas);
        RowDraft last = rows.isEmpty() ? null : rows.getLast();
        boolean isSameRow =
                last != null && isSame(last.point(), point) && last.key().equals(row.key());
        if (isSameRow && last != null) {
            row = last;
            addOtherWords(row, areas);
        } else {
            rows.add(row);
        }
        if (point != null) {
            isUsed(point.source(), point.wording());
        }
        areas.areas().forEach(area -> isUsed(area.source(), area.wording()));
        current = row;
        return row;
    }

    /// Only a heading that applies to a row is read; others, such as those of an introduction, stay aside.
    private void isUsed(Source source, String wording) {
        notes.isRead(source, wording);
        notes.takeOver(headingNotes, source);
    }

    private void readStartingPoint(Line line) {
        for (Slot slot : line.of(Field.STARTING_POINT)) {
            boolean isNews = slot.state() == State.OWN || (slot.state() == State.MERGED && point == null);
            if (isNews && !isSameText(slot, point)) {
                Named named = columns.startingPoint(slot.paragraphs(), slot.source(), false);
                Point next = named.point();
                boolean isOther = next != null && !isSame(next, point);
                if (next != null && isOther) {
                    startUnder(next, named.areas());
                } else if (!named.areas().isEmpty() && !named.areas().key().equals(areas.key())) {
                    areas = named.areas();
                    current = null;
                }
            }
        }
    }

    private void readSubAreas(Line line) {
        for (Slot slot : line.of(Field.SUB_AREAS)) {
            boolean isNews =
                    slot.state() == State.OWN || (slot.state() == State.MERGED && current == null && areas.isEmpty());
            if (isNews && !Wording.of(slot.text()).text().equals(areaText)) {
                readSubAreas(line, slot);
            }
        }
    }

    private void readSubAreas(Line line, Slot slot) {
        boolean goesOn = current != null && !areas.isEmpty() && goesOn(slot);
        Named named = columns.subAreas(
                goesOn ? joined(slot) : slot.paragraphs(),
                goesOn ? areas.areas().getLast().source() : slot.source(),
                point);
        Point next = named.point();
        if (next != null && !isSame(next, point)) {
            lend(next, named.areas());
        } else if (isLent && next == null && !goesOn && !columns.areOf(named.areas(), point)) {
            takeBack();
        }
        boolean isOfSameActivity = line.state(Field.ACTIVITIES) == State.MERGED;
        RowDraft row = current;
        if (row != null && goesOn) {
            replaceLast(row, named.areas());
        } else if (row != null && isOfSameActivity && !row.lines().isEmpty()) {
            addAreas(row, named.areas());
        } else if (!named.areas().key().equals(areas.key()) || current == null) {
            current = null;
        } else {
            addOtherWords(current, named.areas());
        }
        if (current == null) {
            areas = named.areas();
        }
        areaText = Wording.of(slot.text()).text();
    }

    /// A name that was broken across a page begins again with a small letter.
    private boolean goesOn(Slot slot) {
        String text = slot.text();
        SubArea last = areas.areas().getLast();
        return Character.isLowerCase(text.codePointAt(0))
                && !last.wording().endsWith(".")
                && columns.areBetterTogether(last.wording(), text);
    }

    private List<String> joined(Slot slot) {
        List<String> paragraphs = new ArrayList<>(slot.paragraphs());
        paragraphs.addFirst(Passages.joined(areas.areas().getLast().wording(), paragraphs.removeFirst()));
        return paragraphs;
    }

    private void replaceLast(RowDraft row, Areas found) {
        row.areas().removeLast();
        row.areas().addAll(found.areas());
        areas = new Areas(List.copyOf(row.areas()), row.key());
    }

    private static void addAreas(RowDraft row, Areas found) {
        row.areas().addAll(found.areas());
    }

    /// The same sub-areas in other words do not start a row, but their words are kept beside the first.
    private static void addOtherWords(RowDraft row, Areas found) {
        for (SubArea area : found.areas()) {
            boolean isNew = row.areas().stream()
                    .noneMatch(other -> Wording.of(other.wording()).equals(Wording.of(area.wording())));
            if (isNew) {
                row.areas().add(area);
            }
        }
    }

    private static boolean isSameText(Slot slot, @Nullable Point point) {
        return point != null && Wording.of(slot.text()).equals(Wording.of(point.wording()));
    }

    private static boolean isSame(@Nullable Point some, @Nullable Point other) {
        if (some == null || other == null) {
            return some == null && other == null;
        }
        return some.code() == null
                ? other.code() == null && Wording.of(some.wording()).equals(Wording.of(other.wording()))
                : some.code().equals(other.code());
    }
}
