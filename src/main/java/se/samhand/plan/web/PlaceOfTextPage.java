package se.samhand.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.Conflict;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Link;
import se.samhand.ui.Option;

/// Where a text gets a place in the plan that found none when the file was read.
///
/// @param anchor the part that is replaced where the text stands among the others
/// @param id beginning of the ids of its controls
public record PlaceOfTextPage(
        List<Link> crumbs,
        String anchor,
        String text,
        String action,
        String cancelHref,
        int version,
        String id,
        List<Option> places,
        String place,
        List<Option> targets,
        String target,
        FormErrors errors,
        @Nullable Conflict conflict) {}
