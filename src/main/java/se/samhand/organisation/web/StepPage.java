package se.samhand.organisation.web;

import java.util.List;
import java.util.UUID;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Link;
import se.samhand.ui.Option;
import se.samhand.ui.Tab;

/// The form for one more step.
///
/// @param kind as the address says it
/// @param key of its words
/// @param kinds of units to choose among, for a merger
/// @param units to choose from
/// @param places to move to
public record StepPage(
        UUID id,
        String kind,
        String key,
        List<Link> crumbs,
        String action,
        String backHref,
        int version,
        StepForm form,
        List<Tab> kinds,
        List<Option> units,
        List<Option> places,
        FormErrors errors) {

    /// Whether it can be done with several at once.
    public boolean isOfSeveral() {
        return !kinds.isEmpty();
    }
}
