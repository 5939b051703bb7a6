package se.samhand.plan.web;

import java.util.List;
import se.samhand.ui.Option;
import se.samhand.ui.Tab;

/// What differs between two versions of a plan.
///
/// @param versions the earlier ones that it can be compared with
/// @param from the one that it is compared with
public record ChangesPage(
        PlanPage.PlanHead head,
        List<Tab> tabs,
        String title,
        String href,
        List<Option> versions,
        String from,
        boolean isEmpty,
        ChangeList changes) {}
