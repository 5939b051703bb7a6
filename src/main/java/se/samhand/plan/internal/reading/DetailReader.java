package se.samhand.plan.internal.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samhand.kernel.Period;
import se.samhand.plan.ActivityDetails;
import se.samhand.plan.ActivityDetails.Priority;
import se.samhand.plan.internal.reading.DetailNames.Name;

/// Finds what an activity says beyond the template among the columns that the template does not have.
///
/// What is not wholly understood stays in its column, as written.
final class DetailReader {

    /// @param left columns that are still the plan's own
    record Found(ActivityDetails details, Map<String, String> left) {}

    private static final Pattern LABELLED = Pattern.compile("([^:]{2,40}):\\s*(\\S.*)");

    private final DetailsDraft draft = new DetailsDraft();
    private final Map<String, String> left;

    private DetailReader(Map<String, String> columns) {
        this.left = new LinkedHashMap<>(columns);
    }

    /// Whether a column of that name can say something beyond the template.
    static boolean knows(String column) {
        return DetailNames.of(column).isPresent()
                || DetailWords.priorityIn(column).isPresent();
    }

    static Found read(Map<String, String> columns) {
        if (columns.isEmpty()) {
            return new Found(ActivityDetails.NONE, columns);
        }
        DetailReader reader = new DetailReader(columns);
        columns.forEach(reader::read);
        columns.forEach(reader::readMeasure);
        return new Found(reader.draft.finished(), reader.left);
    }

    private void read(String column, String text) {
        Optional<Name> name = DetailNames.of(column);
        if (name.isEmpty()) {
            readPriorityIn(column, text);
        } else if (name.get() == Name.ALL) {
            readLines(column, text);
        } else if (name.get() != Name.MEASURE && draft.take(name.get(), text)) {
            left.remove(column);
        }
    }

    private void readPriorityIn(String column, String text) {
        Optional<Period> time = DetailWords.priorityIn(column);
        if (time.isPresent() && DetailWords.isYes(text) && draft.take(new Priority(time.get()))) {
            left.remove(column);
        }
    }

    /// How sub-goals are measured is told beside them, before or after.
    private void readMeasure(String column, String text) {
        boolean isMeasure = DetailNames.of(column).filter(Name.MEASURE::equals).isPresent();
        if (isMeasure && draft.take(Name.MEASURE, text)) {
            left.remove(column);
        }
    }

    /// Lines such as *Målgrupp: elever i högstadiet*.
    private void readLines(String column, String text) {
        List<String> others = new ArrayList<>();
        for (String line : DetailWords.lines(text)) {
            Matcher labelled = LABELLED.matcher(line);
            boolean isTaken = labelled.matches()
                    && DetailNames.of(labelled.group(1))
                            .filter(name -> draft.take(name, labelled.group(2)))
                            .isPresent();
            if (!isTaken) {
                others.add(line);
            }
        }
        if (others.isEmpty()) {
            left.remove(column);
        } else {
            left.put(column, String.join("\n", others));
        }
    }
}
