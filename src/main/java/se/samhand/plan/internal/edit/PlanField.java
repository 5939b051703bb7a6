package se.samhand.plan.internal.edit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
    /// A column that the central template does not have.
    OWN(false, "egen");

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
            case OWN -> List.of("custom");
        };
    }
}
