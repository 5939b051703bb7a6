package se.samhand.strategy.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.Link;

/// Asks before a column, or a whole draft, goes.
///
/// @param text what is lost, and what is not
/// @param problem why it stays; null when it can go
public record TemplateRemovalPage(
        String title,
        String text,
        String button,
        List<Link> crumbs,
        String action,
        String backHref,
        int seen,
        @Nullable String problem) {}
