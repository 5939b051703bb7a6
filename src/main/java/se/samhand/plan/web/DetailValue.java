package se.samhand.plan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.Period;
import se.samhand.plan.ActivityDetails;
import se.samhand.plan.ActivityDetails.Milestone;
import se.samhand.plan.ActivityDetails.PreventionLevel;
import se.samhand.plan.ActivityDetails.PreventionType;
import se.samhand.plan.ActivityDetails.Priority;
import se.samhand.plan.ActivityDetails.State;
import se.samhand.plan.ActivityDetails.SubGoal;
import se.samhand.plan.Ages;
import se.samhand.plan.WebLink;

/// The typed values of a form without errors.
final class DetailValue {

    private DetailValue() {}

    static ActivityDetails of(DetailForm form) {
        return new ActivityDetails(
                form.subAreas(),
                form.goals().stream().distinct().toList(),
                form.responsibleUnits(),
                form.performingUnits(),
                each(form.milestones(), pair -> new Milestone(LocalDate.parse(pair.first()), pair.second())),
                constant(State.class, form.state()),
                form.isPrioritised() ? new Priority(period(form.from(), form.to())) : null,
                each(form.subGoals(), pair -> new SubGoal(pair.first(), orNull(pair.second()))),
                constant(PreventionLevel.class, form.level()),
                constant(PreventionType.class, form.type()),
                orNull(form.targetGroup()),
                form.ageFrom().isEmpty()
                        ? null
                        : new Ages(Integer.parseInt(form.ageFrom()), Integer.parseInt(form.ageTo())),
                each(
                        form.links(),
                        pair -> new WebLink(pair.first(), pair.second().isBlank() ? pair.first() : pair.second())),
                orNull(form.ils()));
    }

    private static <T> List<T> each(List<DetailForm.Pair> pairs, Function<DetailForm.Pair, T> read) {
        return pairs.stream().filter(pair -> !pair.isBlank()).map(read).toList();
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, String name) {
        return name.isEmpty() ? null : Enum.valueOf(type, name);
    }

    private static @Nullable Period period(String from, String to) {
        return from.isEmpty() ? null : new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
