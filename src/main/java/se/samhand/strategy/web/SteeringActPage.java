package se.samhand.strategy.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Link;

/// Asks before a steering document is ended or removed, or a goal of it is removed.
///
/// @param lost what is lost, or what stays
/// @param refusal why it cannot be done, and what to do instead; null when it can
/// @param lastDay as typed, where the form asks for one
public record SteeringActPage(
        String title,
        String lead,
        List<Link> crumbs,
        String action,
        String backHref,
        List<String> lost,
        @Nullable String refusal,
        @Nullable Link instead,
        String lastDay,
        FormErrors errors,
        int version) {}
