package se.samhand.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.Link;

/// One row of a draft on a page of its own, and the part that is replaced where it stands among the others.
public record DraftRowPage(
        String title,
        List<Link> crumbs,
        DraftBar bar,
        ReviewRow row,
        String reviewHref,
        @Nullable String nextHref,
        boolean hasErrors) {}
