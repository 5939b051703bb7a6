package se.samhand.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing to do in a list of work.
///
/// @param facts what it belongs to, in a few words
/// @param href the page where it is done
/// @param action the verb of its button
/// @param due until when, or nothing when there is no last day
/// @param links what else can be done with it
public record WorkItem(
        Icon icon,
        Tone tone,
        String title,
        String facts,
        String href,
        String action,
        @Nullable Due due,
        List<Link> links) {

    public WorkItem {
        links = List.copyOf(links);
    }

    /// The last day, as it is written and how far off it is.
    ///
    /// @param date `2026-05-31`
    /// @param distance such as *om 2 dagar*, or nothing when that is too far to count
    public record Due(String date, String text, @Nullable String distance, Tone tone) {}
}
