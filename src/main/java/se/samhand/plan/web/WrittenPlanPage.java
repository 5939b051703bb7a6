package se.samhand.plan.web;

import java.util.List;
import se.samhand.ui.Link;

/// Asks before a plan is said to be written.
///
/// @param empty sub-areas without an activity, which are left so on purpose
public record WrittenPlanPage(List<Link> crumbs, List<String> empty, String action, String backHref) {}
