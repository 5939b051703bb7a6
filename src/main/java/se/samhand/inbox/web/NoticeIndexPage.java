package se.samhand.inbox.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One's own notices, the newest first.
///
/// @param readUntil moment up to which *mark all as read* goes: what comes after was not seen
/// @param hasSettings whether this person can choose how to hear of notices
public record NoticeIndexPage(
        List<Item> items,
        boolean hasUnread,
        String readUntil,
        int pageNumber,
        int pageCount,
        @Nullable String earlierHref,
        @Nullable String laterHref,
        boolean hasSettings) {

    /// A notice.
    ///
    /// @param word what whoever handed over a task said along with it
    public record Item(String text, @Nullable String word, String when, boolean isUnread, String readingHref) {}
}
