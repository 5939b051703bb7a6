package se.samhand.strategy.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.strategy.GoalUse;
import se.samhand.ui.Link;

/// One goal with all that counts towards it.
///
/// @param editHref null for those who may not change it
public record GoalPage(
        String title,
        String lead,
        List<Link> crumbs,
        List<String> marks,
        String served,
        List<GoalUse.Part> parts,
        @Nullable String editHref,
        @Nullable String removalHref,
        int pageNumber,
        int pageCount,
        @Nullable String earlierHref,
        @Nullable String laterHref) {}
