package se.samhand.access.web;

import java.util.List;
import se.samhand.ui.Column;
import se.samhand.ui.Link;

/// What one person can see and do, and why.
///
/// @param title with the name, or in the words of whoever looks at their own
/// @param coming roles that begin later, each in one sentence
public record PersonAccessPage(
        String title, String lead, List<Link> crumbs, List<Column> columns, List<Line> lines, List<String> coming) {

    /// A permission in words.
    public record Line(String permission, List<Ground> grounds) {}

    /// One reason for a permission.
    ///
    /// @param reach where it holds by this
    /// @param role the role that gives it
    /// @param period from when to when, and who gave it
    public record Ground(String reach, String role, String period) {}
}
