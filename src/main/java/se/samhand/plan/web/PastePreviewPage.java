package se.samhand.plan.web;

import java.util.List;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Link;
import se.samhand.ui.Option;

/// What was understood of a pasted table, and where each row of it is to go.
///
/// @param action where it is taken in
/// @param seen number of the latest edit that the places were chosen by
/// @param text as it was pasted, with which the reading is made again
/// @param page the same as a part of a web page, or empty
/// @param lead how much was found
/// @param guesses that are about no row of their own
/// @param unread text that found no field
public record PastePreviewPage(
        List<Link> crumbs,
        String action,
        String againHref,
        String backHref,
        int seen,
        String text,
        String page,
        String lead,
        List<Row> rows,
        List<String> guesses,
        List<String> unread,
        FormErrors errors) {

    /// A row that was found.
    ///
    /// @param title its number among those found
    /// @param name of the field that says where it goes
    /// @param places where it can go
    /// @param place where it most likely goes, or was said to go
    public record Row(
            String title,
            String name,
            String label,
            List<String> areas,
            List<String> goals,
            List<Activity> activities,
            List<String> guesses,
            List<Option> places,
            String place) {}

    /// An activity that was found.
    ///
    /// @param facts who, when and how it is followed up, each with its name
    public record Activity(String text, List<String> facts) {}
}
