package se.samhand.feedback.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.Tab;

/// What people have written.
///
/// @param tabs what waits, and what has been taken care of
/// @param earlierHref the page before, or null on the first
/// @param laterHref the page after, or null on the last
public record FeedbackPage(
        List<Tab> tabs,
        boolean isSettled,
        List<Item> items,
        int pageNumber,
        int pageCount,
        @Nullable String earlierHref,
        @Nullable String laterHref) {

    /// A piece of feedback.
    ///
    /// @param about which page it is about, or empty
    /// @param address where an answer goes, or empty
    /// @param action where the button leads that settles or reopens it
    public record Item(String id, String receivedAt, String text, String about, String address, String action) {}
}
