package se.samhand.plan.internal.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import se.samhand.plan.internal.reading.Line.Slot;
import se.samhand.plan.internal.reading.Pairing.Groups;

/// Cuts a cell of times, reports or other things: one paragraph for each activity, or all of it for all of them.
final class PlainGroups implements Pairing.Grouping {

    private static final Pattern NUMBER = Pattern.compile("^\\d{1,2}[.):]\\s+(?=\\S)");

    private final Field field;

    PlainGroups(Field field) {
        this.field = field;
    }

    @Override
    public Groups apply(Slot slot, Integer wanted) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : slot.paragraphs()) {
            for (String line : Hyphens.undone(paragraph).split("\n")) {
                if (!line.isBlank()) {
                    lines.add(Passages.tidy(line));
                }
            }
        }
        boolean areNumbered = lines.size() > 1
                && lines.stream().allMatch(line -> NUMBER.matcher(line).find());
        if (areNumbered) {
            lines.replaceAll(line -> NUMBER.matcher(line).replaceFirst(""));
        }
        boolean isOneEach = wanted > 1 && lines.size() == wanted && canStandAlone(lines);
        return new Groups(isOneEach ? lines.stream().map(List::of).toList() : List.of(lines), false);
    }

    private boolean canStandAlone(List<String> lines) {
        return switch (field) {
            case PERIOD, PERIOD_START, PERIOD_END -> lines.stream().allMatch(PeriodReader::isPeriod);
            case FOLLOW_UP -> !isOneListing(lines);
            default -> true;
        };
    }

    /// T1, T2 and VB below each other are all the reports of each activity.
    private static boolean isOneListing(List<String> lines) {
        EnumSet<FollowUpReader.Point> seen = EnumSet.noneOf(FollowUpReader.Point.class);
        for (String line : lines) {
            FollowUpReader.FollowUp found = FollowUpReader.read(line);
            boolean isNew = found.isWhole() && found.points().size() == 1 && seen.addAll(found.points());
            if (!isNew) {
                return false;
            }
        }
        return true;
    }
}
