package se.samhand.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samhand.plan.ActivityDetails.PreventionLevel;
import se.samhand.plan.ActivityDetails.PreventionType;
import se.samhand.plan.ActivityDetails.State;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Option;
import se.samhand.ui.Words;

/// The controls for what an activity says beyond the template, with room for one more of what there can be several of.
///
/// @param id beginning of the ids of the controls
public record DetailFields(
        String id,
        DetailForm form,
        List<Option> subAreas,
        List<Option> units,
        List<Option> states,
        List<Option> levels,
        List<Option> types,
        GoalChoices goals,
        FormErrors errors) {

    static DetailFields of(String id, DetailForm form, DetailOptions options, FormErrors errors, Words words) {
        return new DetailFields(
                id,
                form,
                options.subAreas(),
                options.units(),
                constants("state", State.values(), words),
                constants("level", PreventionLevel.values(), words),
                constants("type", PreventionType.values(), words),
                GoalChoices.of(form.goals(), options.goals(), words),
                errors);
    }

    private static List<Option> constants(String kind, Enum<?>[] values, Words words) {
        List<Option> options = new ArrayList<>(List.of(new Option("", words.get("plan.detail.not-said"))));
        Stream.of(values)
                .map(constant ->
                        new Option(constant.name(), words.get("plan.detail." + kind + "." + DetailText.code(constant))))
                .forEach(options::add);
        return options;
    }

    public List<DetailForm.Pair> milestones() {
        return withRoom(form.milestones());
    }

    public List<DetailForm.Pair> subGoals() {
        return withRoom(form.subGoals());
    }

    public List<DetailForm.Pair> links() {
        return withRoom(form.links());
    }

    public List<String> responsibleUnits() {
        return withRoomForUnit(form.responsibleUnits());
    }

    public List<String> performingUnits() {
        return withRoomForUnit(form.performingUnits());
    }

    private static List<DetailForm.Pair> withRoom(List<DetailForm.Pair> pairs) {
        List<DetailForm.Pair> all = new ArrayList<>(pairs);
        if (all.isEmpty() || !all.getLast().isBlank()) {
            all.add(DetailForm.Pair.BLANK);
        }
        return all;
    }

    private static List<String> withRoomForUnit(List<String> units) {
        List<String> all = new ArrayList<>(units);
        all.add("");
        return all;
    }

    /// What is wrong with a control.
    public @Nullable String error(String control) {
        return errors.of(id + control);
    }
}
