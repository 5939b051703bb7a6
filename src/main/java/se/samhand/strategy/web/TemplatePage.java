package se.samhand.strategy.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.Link;

/// A template: one of its versions, or its draft, with the ways on from there.
///
/// @param id of the version or the draft, for its history; null while nothing is edited
/// @param draftText says that there is a draft and what it changes; null when there is none
/// @param seen version of the draft that is shown
/// @param versions the published ones, the newest first
public record TemplatePage(
        @Nullable String id,
        String title,
        String lead,
        List<Link> crumbs,
        @Nullable String draftText,
        String draftHref,
        String newColumnHref,
        String publicationHref,
        String removalHref,
        int seen,
        List<Column> columns,
        List<Version> versions) {

    /// Whether there is something to publish.
    public boolean hasDraft() {
        return draftText != null;
    }

    /// A column of the template.
    ///
    /// @param placeHref where it is moved, or null for one that stands still
    /// @param removalHref where it is removed, or null for one that stays
    public record Column(
            String key,
            int number,
            String name,
            String english,
            String facts,
            String guidance,
            String good,
            String weak,
            String href,
            @Nullable String placeHref,
            @Nullable String removalHref) {}

    /// A published version.
    ///
    /// @param changesHref what it changed, or null for the first one
    public record Version(
            String title,
            String href,
            String made,
            @Nullable String changesHref) {}
}
