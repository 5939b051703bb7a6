package se.samhand.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.Conflict;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Option;

/// The form of an activity, with what else can be done with it.
///
/// @param id beginning of the ids of its controls
/// @param conflict what somebody else changed meanwhile, or null
public record ActivityFields(
        String action,
        int version,
        String id,
        String cancelHref,
        String text,
        List<RoleField> roles,
        List<Option> roleOptions,
        String performedBy,
        String from,
        String to,
        List<Option> reports,
        List<String> followUp,
        String followUpOther,
        List<OwnField> own,
        FormErrors errors,
        @Nullable Conflict conflict,
        @Nullable ActivityActs acts) {

    /// A role as worded, with the known role that it is.
    public record RoleField(String wordingLabel, String wording, String codeLabel, String code) {}

    /// The text of a column that the central template does not have.
    public record OwnField(String column, String text) {}

    /// What can be done with a whole activity.
    ///
    /// @param mergers activities that it can take in
    /// @param rows rows that it can be moved to
    public record ActivityActs(
            String divisionHref,
            String mergerHref,
            List<Option> mergers,
            String moveHref,
            List<Option> rows,
            String removalHref) {}
}
