package se.samhand.plan.web;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.internal.PlanRow;
import se.samhand.plan.internal.edit.PlanField;
import se.samhand.strategy.PlanTemplate.ColumnKind;
import se.samhand.strategy.TemplateVersion;

/// What a version of the template asks for, so that an empty place is shown as a gap; it never blocks anything.
final class RequiredFields {

    private final TemplateVersion template;

    RequiredFields(TemplateVersion template) {
        this.template = template;
    }

    /// Codes of the fields of a row that are asked for and empty.
    Set<String> of(PlanRow row) {
        return asked(Map.of(
                PlanField.AREAS, row.subAreas().isEmpty(),
                PlanField.GOALS, row.goals().isEmpty()));
    }

    /// Codes of the fields, and names of the template's own columns, that are asked for and empty.
    Set<String> of(ReadPlan.Activity activity) {
        Map<PlanField, Boolean> empty = new EnumMap<>(PlanField.class);
        empty.put(PlanField.RESPONSIBLE, activity.responsible().isEmpty());
        empty.put(PlanField.TIME, activity.period() == null);
        empty.put(
                PlanField.FOLLOW_UP,
                activity.followUp().isEmpty() && activity.followUpOther().isEmpty());
        Set<String> gaps = new HashSet<>(asked(empty));
        template.ownColumns().stream()
                .filter(TemplateVersion.Column::isRequired)
                .map(TemplateVersion.Column::name)
                .filter(name -> !activity.custom().containsKey(name))
                .forEach(gaps::add);
        return gaps;
    }

    private Set<String> asked(Map<PlanField, Boolean> empty) {
        return empty.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .filter(this::isRequired)
                .map(PlanField::code)
                .collect(Collectors.toSet());
    }

    private boolean isRequired(PlanField field) {
        ColumnKind kind = kindOf(field);
        return kind != null
                && template.column(kind).map(TemplateVersion.Column::isRequired).orElse(false);
    }

    private static @Nullable ColumnKind kindOf(PlanField field) {
        return switch (field) {
            case AREAS -> ColumnKind.SUB_AREAS;
            case GOALS -> ColumnKind.GOALS;
            case TEXT -> ColumnKind.ACTIVITIES;
            case RESPONSIBLE -> ColumnKind.RESPONSIBLE;
            case TIME -> ColumnKind.PERIOD;
            case FOLLOW_UP -> ColumnKind.FOLLOW_UP;
            case PERFORMED_BY,
                    EMPHASIS,
                    SUB_AREAS,
                    SERVED_GOALS,
                    UNITS,
                    MILESTONES,
                    SUB_GOALS,
                    TARGET_GROUP,
                    PREVENTION,
                    LINKS,
                    OWN -> null;
        };
    }
}
