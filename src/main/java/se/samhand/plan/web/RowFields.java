package se.samhand.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.Conflict;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Option;

/// The form of a row, with what else can be done with it.
///
/// @param id beginning of the ids of its controls
/// @param conflict what somebody else changed meanwhile, or null
public record RowFields(
        String action,
        int version,
        String id,
        String cancelHref,
        List<Option> points,
        String point,
        List<AreaField> areas,
        List<Option> subAreas,
        List<String> goals,
        FormErrors errors,
        @Nullable Conflict conflict,
        @Nullable RowActs acts) {

    /// A wording with the sub-areas that it stands for.
    public record AreaField(String label, String wording, List<String> codes) {}

    /// What can be done with a whole row.
    ///
    /// @param splits where it can be split, none when it cannot
    /// @param mergers rows that it can take in
    public record RowActs(
            String divisionHref,
            List<Option> splits,
            String mergerHref,
            List<Option> mergers,
            String removalHref,
            String newRowHref) {}
}
