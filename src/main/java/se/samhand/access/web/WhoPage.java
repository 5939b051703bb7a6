package se.samhand.access.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.Column;
import se.samhand.ui.Link;

/// Who has access to one thing, and why.
///
/// @param crumbs the page of the thing
public record WhoPage(String lead, List<Link> crumbs, List<Column> columns, List<Way> ways) {

    /// One thing that can be done with it, and by whom.
    public record Way(String id, String title, String count, List<Who> persons) {}

    /// A person, and each reason why.
    ///
    /// @param href what else the person can see, for those who may look
    public record Who(String name, @Nullable String href, List<Ground> grounds) {}

    /// A reason.
    ///
    /// @param period from when to when; empty when it is no role
    public record Ground(String why, String period) {}
}
