package se.samhand.plan.internal.merge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samhand.plan.ReadPlan;

/// What an activity says differently from before, field by field; spacing and the place in the file do not count.
final class ActivityDifferences {

    /// @param column name of a column of the plan's own, with [Field#OWN_COLUMN], or code of a detail, with
    /// [Field#DETAIL]
    record Difference(Field field, @Nullable String column) {}

    private ActivityDifferences() {}

    static List<Difference> of(ReadPlan.Activity before, ReadPlan.Activity after) {
        List<Difference> found = new ArrayList<>();
        note(found, Field.TEXT, spaced(before.text()).equals(spaced(after.text())));
        note(found, Field.RESPONSIBLE, before.responsible().equals(after.responsible()));
        note(found, Field.PERFORMERS, before.performedBy().equals(after.performedBy()));
        note(found, Field.PERIOD, Objects.equals(before.period(), after.period()));
        note(
                found,
                Field.FOLLOW_UP,
                before.followUp().equals(after.followUp())
                        && before.followUpOther().equals(after.followUpOther()));
        Set<String> columns = new LinkedHashSet<>(before.custom().keySet());
        columns.addAll(after.custom().keySet());
        for (String column : columns) {
            if (!spaced(before.custom().getOrDefault(column, ""))
                    .equals(spaced(after.custom().getOrDefault(column, "")))) {
                found.add(new Difference(Field.OWN_COLUMN, column));
            }
        }
        after.details()
                .differencesTo(before.details())
                .forEach(detail -> found.add(new Difference(Field.DETAIL, detail.code())));
        return found;
    }

    private static void note(List<Difference> found, Field field, boolean isSame) {
        if (!isSame) {
            found.add(new Difference(field, null));
        }
    }

    static String spaced(String text) {
        return text.replace("\u00ad", "").replaceAll("\\s+", " ").strip();
    }
}
