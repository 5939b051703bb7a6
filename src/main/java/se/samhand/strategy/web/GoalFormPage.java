package se.samhand.strategy.web;

import java.util.List;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Link;

/// The form of one goal.
public record GoalFormPage(
        boolean isNew,
        String lead,
        List<Link> crumbs,
        String action,
        String backHref,
        GoalForm form,
        FormErrors errors,
        int version) {}
