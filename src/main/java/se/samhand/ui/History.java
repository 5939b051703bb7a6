package se.samhand.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What has happened to something, the newest first, a page at a time; shown by `ui/history.jte`.
///
/// @param newestHref back to the newest events, or null when they are shown
/// @param olderHref further back, or null when there is nothing older
public record History(
        List<Event> events,
        @Nullable String newestHref,
        @Nullable String olderHref) {

    /// A line: who did what, and when.
    public record Event(String person, String sentence, String moment) {}

    public History {
        events = List.copyOf(events);
    }
}
