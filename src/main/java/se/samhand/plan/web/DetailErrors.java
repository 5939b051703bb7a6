package se.samhand.plan.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import se.samhand.plan.ActivityDetails.PreventionLevel;
import se.samhand.plan.ActivityDetails.PreventionType;
import se.samhand.plan.ActivityDetails.State;
import se.samhand.plan.Ages;
import se.samhand.plan.WebLink;
import se.samhand.plan.internal.edit.PlanField;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Option;
import se.samhand.ui.Words;

/// What has to be put right in what a person typed of an activity beyond the template.
final class DetailErrors {

    private final String id;
    private final DetailForm form;
    private final DetailOptions options;
    private final Words words;
    private FormErrors errors = FormErrors.none();

    /// @param id beginning of the ids of the controls
    private DetailErrors(String id, DetailForm form, DetailOptions options, Words words) {
        this.id = id;
        this.form = form;
        this.options = options;
        this.words = words;
    }

    static FormErrors of(PlanField field, String id, DetailForm form, DetailOptions options, Words words) {
        DetailErrors found = new DetailErrors(id, form, options, words);
        found.check(field);
        return found.errors;
    }

    private void check(PlanField field) {
        switch (field) {
            case EMPHASIS -> {
                checkConstant("lage", form.state(), State.values());
                checkPriority();
            }
            case SUB_AREAS -> checkChosen("delomrade", form.subAreas(), options.subAreas());
            case SERVED_GOALS ->
                checkChosen("bidrar", form.goals(), options.goals().all(words));
            case UNITS -> {
                checkEach("ansvarig-enhet-", form.responsibleUnits());
                checkEach("utforande-enhet-", form.performingUnits());
            }
            case MILESTONES -> checkMilestones();
            case SUB_GOALS -> checkSubGoals();
            case TARGET_GROUP -> checkAges();
            case PREVENTION -> {
                checkConstant("niva", form.level(), PreventionLevel.values());
                checkConstant("typ", form.type(), PreventionType.values());
            }
            case LINKS -> checkLinks();
            case AREAS, GOALS, TEXT, RESPONSIBLE, PERFORMED_BY, TIME, FOLLOW_UP, OWN ->
                throw new IllegalArgumentException(field + " is of the template");
        }
    }

    private void wrong(String control, String key) {
        errors = errors.with(id + control, words.get(key));
    }

    private void checkConstant(String control, String typed, Enum<?>[] known) {
        if (!typed.isEmpty()
                && Arrays.stream(known).noneMatch(constant -> constant.name().equals(typed))) {
            wrong(control, "plan.detail.choose");
        }
    }

    private void checkChosen(String control, List<String> typed, List<Option> known) {
        if (!typed.stream().allMatch(code -> isAmong(code, known))) {
            wrong(control, "plan.detail.choose");
        }
    }

    private void checkEach(String control, List<String> typed) {
        for (int i = 0; i < typed.size(); i++) {
            if (!isAmong(typed.get(i), options.units())) {
                wrong(control + i, "plan.detail.choose");
            }
        }
    }

    private static boolean isAmong(String code, List<Option> known) {
        return known.stream().anyMatch(option -> option.value().equals(code));
    }

    private void checkPriority() {
        if (form.from().isEmpty() && form.to().isEmpty()) {
            return;
        }
        if (!form.isPrioritised()) {
            wrong("prioriterad", "plan.detail.period-without-priority");
        }
        LocalDate first = Typed.date(form.from());
        LocalDate last = Typed.date(form.to());
        if (first == null) {
            wrong("fran", "plan.heading.date-wrong");
        }
        if (last == null) {
            wrong("till", "plan.heading.date-wrong");
        } else if (first != null && last.isBefore(first)) {
            wrong("till", "plan.heading.ends-before-it-begins");
        }
    }

    private void checkMilestones() {
        for (int i = 0; i < form.milestones().size(); i++) {
            DetailForm.Pair milestone = form.milestones().get(i);
            if (!milestone.isBlank() && Typed.date(milestone.first()) == null) {
                wrong("dag-" + i, "plan.heading.date-wrong");
            }
            if (!milestone.isBlank() && milestone.second().isBlank()) {
                wrong("milstolpe-" + i, "plan.detail.milestone-missing");
            }
        }
    }

    private void checkSubGoals() {
        for (int i = 0; i < form.subGoals().size(); i++) {
            DetailForm.Pair goal = form.subGoals().get(i);
            if (!goal.isBlank() && goal.first().isBlank()) {
                wrong("delmal-" + i, "plan.detail.sub-goal-missing");
            }
        }
    }

    private void checkAges() {
        if (form.ageFrom().isEmpty() && form.ageTo().isEmpty()) {
            return;
        }
        int from = age(form.ageFrom());
        int to = age(form.ageTo());
        if (from < 0) {
            wrong("alder-fran", "plan.detail.age-wrong");
        }
        if (to < 0) {
            wrong("alder-till", "plan.detail.age-wrong");
        } else if (from >= 0 && !Ages.are(from, to)) {
            wrong("alder-till", "plan.detail.ages-in-disorder");
        }
    }

    /// An age, or -1 for what is none.
    private static int age(String typed) {
        return typed.matches("\\d{1,2}") && Integer.parseInt(typed) <= Ages.OLDEST ? Integer.parseInt(typed) : -1;
    }

    private void checkLinks() {
        for (int i = 0; i < form.links().size(); i++) {
            DetailForm.Pair link = form.links().get(i);
            if (!link.isBlank() && !WebLink.isAddress(link.first())) {
                wrong("adress-" + i, "plan.detail.address-wrong");
            }
        }
    }
}
