package se.samhand.plan.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samhand.plan.ActivityDetails;
import se.samhand.plan.ActivityDetails.Milestone;
import se.samhand.plan.ActivityDetails.PreventionLevel;
import se.samhand.plan.ActivityDetails.PreventionType;
import se.samhand.plan.ActivityDetails.Priority;
import se.samhand.plan.ActivityDetails.State;
import se.samhand.plan.ActivityDetails.SubGoal;
import se.samhand.plan.Ages;
import se.samhand.plan.WebLink;
import se.samhand.plan.internal.reading.DetailNames.Name;

/// What an activity says beyond the template while it is put together; only what is wholly understood is taken.
final class DetailsDraft {

    private final List<String> subAreas = new ArrayList<>();
    private final List<String> servedGoals = new ArrayList<>();
    private final List<String> responsibleUnits = new ArrayList<>();
    private final List<String> performingUnits = new ArrayList<>();
    private final List<Milestone> milestones = new ArrayList<>();
    private final List<SubGoal> subGoals = new ArrayList<>();
    private final List<WebLink> links = new ArrayList<>();
    private @Nullable State state;
    private @Nullable Priority priority;
    private @Nullable PreventionLevel level;
    private @Nullable PreventionType type;
    private @Nullable String targetGroup;
    private @Nullable Ages ages;
    private @Nullable String ils;

    /// Takes a text under a name, if it is understood and nothing else says the same already.
    boolean take(Name name, String text) {
        return switch (name) {
            case STATE -> state == null && took(DetailWords.state(text), found -> state = found);
            case STATUS -> state == null && took(DetailWords.stateNotProgress(text), found -> state = found);
            case IS_NEW -> state == null && took(DetailWords.isNew(text), found -> state = found);
            case PRIORITY -> priority == null && took(DetailWords.priority(text), found -> priority = found);
            case LEVEL -> level == null && took(DetailWords.level(text), found -> level = found);
            case TYPE -> type == null && took(DetailWords.type(text), found -> type = found);
            case TARGET_GROUP -> targetGroup == null && took(DetailWords.oneLine(text), found -> targetGroup = found);
            case AGES -> ages == null && took(DetailWords.ages(text), found -> ages = found);
            case ILS -> ils == null && took(DetailWords.oneLine(text), found -> ils = found);
            case SUB_GOALS -> tookAll(text, line -> Optional.of(new SubGoal(line, null)), subGoals);
            case MEASURE -> tookMeasures(text);
            case LINKS -> tookAll(text, DetailWords::link, links);
            case MILESTONES -> tookAll(text, DetailWords::milestone, milestones);
            case SUB_AREAS -> subAreas.isEmpty() && took(DetailWords.subAreas(text), subAreas::addAll);
            case SERVED_GOALS -> servedGoals.isEmpty() && took(DetailWords.named(text), servedGoals::addAll);
            case RESPONSIBLE_UNITS ->
                responsibleUnits.isEmpty() && took(DetailWords.named(text), responsibleUnits::addAll);
            case PERFORMING_UNITS ->
                performingUnits.isEmpty() && took(DetailWords.named(text), performingUnits::addAll);
            case ALL -> false;
        };
    }

    /// Takes that an activity goes before others, for the time that the name of the column tells.
    boolean take(Priority found) {
        if (priority != null) {
            return false;
        }
        priority = found;
        return true;
    }

    private static <T> boolean took(Optional<T> found, Consumer<T> keep) {
        found.ifPresent(keep);
        return found.isPresent();
    }

    private static <T> boolean tookAll(String text, Function<String, Optional<T>> read, List<T> kept) {
        List<T> found = new ArrayList<>();
        for (String line : DetailWords.lines(text)) {
            Optional<T> one = read.apply(line);
            if (one.isEmpty()) {
                return false;
            }
            found.add(one.get());
        }
        return kept.addAll(found);
    }

    /// A measure for each sub-goal, or for the last one.
    private boolean tookMeasures(String text) {
        List<String> lines = DetailWords.lines(text);
        int from = lines.size() == 1 ? subGoals.size() - 1 : subGoals.size() - lines.size();
        boolean fits = from >= 0
                && (lines.size() == 1 || from == 0)
                && subGoals.stream().skip(from).allMatch(goal -> goal.measure() == null);
        if (fits) {
            for (int i = 0; i < lines.size(); i++) {
                subGoals.set(from + i, new SubGoal(subGoals.get(from + i).text(), lines.get(i)));
            }
        }
        return fits;
    }

    ActivityDetails finished() {
        return new ActivityDetails(
                subAreas,
                servedGoals,
                responsibleUnits,
                performingUnits,
                milestones,
                state,
                priority,
                subGoals,
                level,
                type,
                targetGroup,
                ages,
                links,
                ils);
    }
}
