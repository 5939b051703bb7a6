package se.samhand.plan.internal.edit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samhand.plan.Detail;

/// What a cell of the plan's table holds: a field of a row, or of an activity.
public enum PlanField {
    /// Starting point (*utgångspunkt*) and sub-areas (*delområden*) of a row.
    AREAS(true, "omrade"),
    /// Goals (*mål och nytta*) of a row.
    GOALS(true, "mal"),
    /// Method and way of working (*metod och arbetssätt*).
    TEXT(false, "metod"),
    /// Who answers for the activity (*ansvarig*).
    RESPONSIBLE(false, "ansvarig"),
    /// Who does the work (*utförs av*).
    PERFORMED_BY(false, "utfors"),
    /// When (*tidsplan*).
    TIME(false, "tid"),
    /// When it is followed up (*följs upp*).
    FOLLOW_UP(false, "uppfoljning"),
    /// How new the work is (*läge*), and whether it goes before others (*prioritet*).
    EMPHASIS(false, "lage"),
    /// Sub-areas that are narrower than those of the row (*delområden*).
    SUB_AREAS(false, "delomraden"),
    /// Goals of steering documents that it serves (*bidrar till*).
    SERVED_GOALS(false, "bidrar"),
    /// Units that answer for it or do the work (*enheter*).
    UNITS(false, "enheter"),
    /// What is to be reached by a day (*milstolpar*).
    MILESTONES(false, "milstolpar"),
    /// What it is to lead to, and how that is measured (*delmål*).
    SUB_GOALS(false, "delmal"),
    /// Whom it is for (*målgrupp*), and how old they are.
    TARGET_GROUP(false, "malgrupp"),
    /// How far it reaches into people's lives, and what it changes (*prevention*).
    PREVENTION(false, "prevention"),
    /// Where there is more to read (*länkar*), and its id in the steering system.
    LINKS(false, "lankar"),
    /// A column that the central template does not have.
    OWN(false, "egen");

    /// The fields that hold what an activity says beyond the template, in the order of its page.
    public static final List<PlanField> FURTHER =
            Arrays.stream(values()).filter(field -> !field.details().isEmpty()).toList();

    private final boolean isOfRow;
    private final String path;

    PlanField(boolean isOfRow, String path) {
        this.isOfRow = isOfRow;
        this.path = path;
    }

    /// The field that an address names.
    public static Optional<PlanField> of(@Nullable String path) {
        return Arrays.stream(values()).filter(field -> field.path.equals(path)).findFirst();
    }

    /// Whether the activities of a row share it.
    public boolean isOfRow() {
        return isOfRow;
    }

    /// Its name in addresses.
    public String path() {
        return path;
    }

    /// What it holds of that which an activity says beyond the template.
    public Set<Detail> details() {
        return switch (this) {
            case AREAS, GOALS, TEXT, RESPONSIBLE, PERFORMED_BY, TIME, FOLLOW_UP, OWN -> Set.of();
            case EMPHASIS -> Set.of(Detail.STATE, Detail.PRIORITY);
            case SUB_AREAS -> Set.of(Detail.SUB_AREAS);
            case SERVED_GOALS -> Set.of(Detail.SERVED_GOALS);
            case UNITS -> Set.of(Detail.RESPONSIBLE_UNITS, Detail.PERFORMING_UNITS);
            case MILESTONES -> Set.of(Detail.MILESTONES);
            case SUB_GOALS -> Set.of(Detail.SUB_GOALS);
            case TARGET_GROUP -> Set.of(Detail.TARGET_GROUP, Detail.AGES);
            case PREVENTION -> Set.of(Detail.PREVENTION_LEVEL, Detail.PREVENTION_TYPE);
            case LINKS -> Set.of(Detail.LINKS, Detail.ILS_ACTIVITY);
        };
    }

    /// As it is stored, and as message keys end.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The properties of a row or an activity that it is made of, in the words of `docs/plan-json.md`.
    List<String> properties() {
        return switch (this) {
            case AREAS -> List.of("startingPoint", "subAreas");
            case GOALS -> List.of("goals");
            case TEXT -> List.of("text");
            case RESPONSIBLE -> List.of("responsible", "responsibleRoles");
            case PERFORMED_BY -> List.of("performedBy");
            case TIME -> List.of("period");
            case FOLLOW_UP -> List.of("followUp", "followUpOther");
            case EMPHASIS -> List.of("state", "priority");
            case SUB_AREAS -> List.of("subAreaCodes");
            case SERVED_GOALS -> List.of("servedGoals");
            case UNITS -> List.of("responsibleUnits", "performingUnits");
            case MILESTONES -> List.of("milestones");
            case SUB_GOALS -> List.of("subGoals");
            case TARGET_GROUP -> List.of("targetGroup", "ages");
            case PREVENTION -> List.of("preventionLevel", "preventionType");
            case LINKS -> List.of("links", "ilsActivity");
            case OWN -> List.of("custom");
        };
    }
}
