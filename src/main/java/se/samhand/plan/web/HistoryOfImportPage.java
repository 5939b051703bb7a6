package se.samhand.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.History;
import se.samhand.ui.Link;

/// What has happened to a file that was taken in.
///
/// @param accessHref where it is told who sees it, as long as it waits
public record HistoryOfImportPage(
        String fileName,
        List<Link> crumbs,
        History history,
        @Nullable String accessHref) {}
