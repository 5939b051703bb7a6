package se.samhand.inbox.web;

import java.util.List;
import se.samhand.ui.Tab;
import se.samhand.ui.WorkGroup;

/// The list of tasks, by choice only some of them.
public record TaskIndexPage(
        String lead, List<Tab> choices, List<WorkGroup> groups, String emptyTitle, String emptyText) {}
