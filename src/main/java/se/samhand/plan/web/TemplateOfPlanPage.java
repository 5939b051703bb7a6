package se.samhand.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.strategy.TemplateChangeText;
import se.samhand.ui.Tab;

/// The version of the template that a plan is written under, with guidance, and what a newer one changes.
///
/// @param note says whether there is a newer version
/// @param newer set when there is one
public record TemplateOfPlanPage(
        PlanPage.PlanHead head,
        List<Tab> tabs,
        String title,
        String note,
        List<Column> columns,
        @Nullable Newer newer) {

    /// A column with what there is to read about it.
    public record Column(PlanPage.Head head, String facts) {}

    /// A newer version.
    ///
    /// @param action where it is taken up, or null for who may not
    /// @param seen the version that the plan is written under
    public record Newer(
            String title,
            int number,
            int seen,
            List<TemplateChangeText> changes,
            @Nullable String action) {}
}
