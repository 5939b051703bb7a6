package se.samhand.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.Conflict;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Option;
import se.samhand.ui.Tab;

/// The original beside the draft, before a plan is made of it.
///
/// @param conflict what somebody else changed meanwhile, or null
/// @param aboutPeriod what to know of the period, or nothing
/// @param accessHref where it is told who sees the file, while it waits
/// @param headingHref where what is said of the whole plan is saved, or null when this person may not
public record ImportPage(
        String fileName,
        String rows,
        DraftBar bar,
        String createHref,
        @Nullable String headingHref,
        String removalHref,
        String historyHref,
        @Nullable String accessHref,
        HeadingForm form,
        String aboutPeriod,
        FormErrors errors,
        @Nullable Conflict conflict,
        List<Option> administrations,
        @Nullable String administrationAsWritten,
        KnownPlans known,
        List<ReviewRow.Note> notes,
        List<Tab> filter,
        List<ReviewRow> planRows,
        @Nullable String newRowHref,
        String columnsHref,
        List<OwnColumn> columns,
        List<Option> meanings,
        List<Unread> unread,
        List<Unread> aside,
        List<OriginalBlock> original) {

    /// Text that found no field.
    ///
    /// @param placeHref where it is given one, or null when this person may not
    /// @param moveHref where it is set aside or taken back
    public record Unread(
            String anchor,
            String place,
            String text,
            String href,
            String originAnchor,
            @Nullable String placeHref,
            String placeLabel,
            @Nullable String moveHref,
            String moveLabel) {}

    /// A column that the central template does not have.
    ///
    /// @param id beginning of the ids of its controls
    public record OwnColumn(String id, String name) {}
}
