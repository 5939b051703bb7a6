package se.samhand.plan.web;

import org.jspecify.annotations.Nullable;
import se.samhand.ui.Conflict;
import se.samhand.ui.FormErrors;

/// What a newer file would change in a plan, to be taken or left before it takes effect.
///
/// @param conflict what happened meanwhile, or null
/// @param notes that more or less is left open than before, or null
/// @param isEmpty whether there is nothing to take over
public record PlanUpdatePage(
        String planTitle,
        String planHref,
        String fileName,
        String reviewHref,
        String removalHref,
        String action,
        int planVersion,
        String planEdit,
        String draftVersion,
        @Nullable Conflict conflict,
        FormErrors errors,
        @Nullable String notes,
        boolean isEmpty,
        ChangeList changes) {}
