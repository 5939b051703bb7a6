package se.samhand.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.History;
import se.samhand.ui.Tab;

/// What has happened to a plan.
///
/// @param accessHref where it is told who sees it, for those who may ask
public record HistoryPage(
        PlanPage.PlanHead head,
        List<Tab> tabs,
        History history,
        @Nullable String accessHref) {}
