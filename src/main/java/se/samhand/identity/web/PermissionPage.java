package se.samhand.identity.web;

import java.util.List;
import se.samhand.ui.Column;

/// The table of permissions: a line for each, a column for each role.
public record PermissionPage(List<Column> columns, List<Line> lines) {

    /// A permission in words, and for each role whether it has it.
    public record Line(String permission, List<Answer> answers) {}

    /// Whether a role has a permission.
    public enum Answer {
        /// Wherever the role is granted.
        YES,
        /// Only if the role is granted in the whole municipality.
        IN_WHOLE,
        /// Never.
        NO
    }
}
