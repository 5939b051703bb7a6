package se.samhand.access.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.Column;
import se.samhand.ui.Link;

/// What one person can see and do, and why: part by part of the organisation.
///
/// @param title with the name, or in the words of whoever looks at their own
/// @param coming roles that begin later, each in one sentence
public record PersonAccessPage(
        String title, String lead, List<Link> crumbs, List<Column> columns, List<Part> parts, List<String> coming) {

    /// A part of the organisation in which roles are held.
    ///
    /// @param where the part and all below
    /// @param href its page
    public record Part(String id, String where, String href, List<Role> roles, List<Line> lines) {}

    /// A role that is held there.
    ///
    /// @param id where on the page it stands
    /// @param href the account that has it, for who administers it
    /// @param period from when to when, and who gave it
    public record Role(String id, String name, @Nullable String href, String period) {}

    /// A permission in words.
    ///
    /// @param more what it reaches besides, or empty
    /// @param grounds the roles that give it, each with where it stands on the page
    public record Line(String permission, String more, List<Link> grounds) {}
}
