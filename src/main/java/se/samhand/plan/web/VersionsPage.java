package se.samhand.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.Tab;

/// The versions of a plan, the newest first.
public record VersionsPage(PlanPage.PlanHead head, List<Tab> tabs, List<Item> items) {

    /// A version.
    ///
    /// @param fileName the file that it was read from, or null when it was not
    /// @param changesHref what it changed, or null for the first one
    /// @param restorationHref where the plan goes back to it, or null when nobody can, or this person may not
    public record Item(
            String title,
            String href,
            String when,
            String what,
            @Nullable String fileName,
            String fileHref,
            @Nullable String changesHref,
            @Nullable String restorationHref) {}
}
