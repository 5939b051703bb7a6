package se.samhand.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.Link;

/// Asks before a plan is created that would stand beside another, or that has places nobody has looked at.
///
/// @param openText what is left to look at, or null when nothing is
/// @param besidesText what comes of it where the administration has such a plan already, or null when it has none
/// @param besides the plans that it has
/// @param form what the person typed, carried along
public record CreationPage(
        List<Link> crumbs,
        @Nullable String openText,
        @Nullable String besidesText,
        List<Link> besides,
        String action,
        String backHref,
        HeadingForm form) {}
