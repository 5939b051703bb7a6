package se.samhand.plan.web;

import java.util.List;
import se.samhand.ui.History;
import se.samhand.ui.Tab;

/// What has happened to a plan.
public record HistoryPage(PlanPage.PlanHead head, List<Tab> tabs, History history) {}
