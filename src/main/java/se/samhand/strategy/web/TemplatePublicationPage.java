package se.samhand.strategy.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.strategy.TemplateChangeText;
import se.samhand.ui.Link;

/// What publishing a template means, before it is done.
///
/// @param touched who is touched by it
/// @param problem why it cannot be published; null when it can
public record TemplatePublicationPage(
        String title,
        List<Link> crumbs,
        String action,
        String backHref,
        int seen,
        List<TemplateChangeText> changes,
        List<String> touched,
        @Nullable String problem) {}
