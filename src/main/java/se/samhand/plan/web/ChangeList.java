package se.samhand.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.Change;

/// Differences between two states of a plan, as they are shown: what is revised, what is added, what is missing.
///
/// @param isChoice whether each can be taken or left
/// @param summary such as `2 rader är oförändrade`
/// @param unchanged the rows that say what they said
public record ChangeList(boolean isChoice, List<Section> sections, String summary, List<String> unchanged) {

    /// One of the three kinds.
    ///
    /// @param note what has to be known before choosing, or null
    public record Section(String id, String title, @Nullable String note, List<Group> groups) {}

    /// What concerns one row, or the plan as a whole.
    public record Group(String title, List<Item> items) {}

    /// What concerns the row itself, or one of its activities.
    ///
    /// @param subject the activity, or empty
    public record Item(String subject, List<Entry> entries) {}

    /// One change.
    ///
    /// @param key what is sent when it is taken
    /// @param label what is changed
    /// @param changes word by word
    /// @param texts what comes or goes
    public record Entry(String key, boolean isChosen, String label, List<Change> changes, List<String> texts) {}
}
