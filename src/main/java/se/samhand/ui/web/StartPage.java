package se.samhand.ui.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.StartCard;
import se.samhand.ui.StartSection;

/// *Min arbetsyta*: how things stand, the work that waits, and what there is to do first.
///
/// @param withoutRole what is said to whoever may do nothing, or null
public record StartPage(
        String lead,
        List<StartSection.Section> sections,
        List<StartCard.Suggestion> suggestions,
        @Nullable WithoutRole withoutRole) {

    /// Says why there is nothing here, and whom to ask.
    public record WithoutRole(String title, String text) {}

    public boolean isEmpty() {
        return sections.isEmpty() && suggestions.isEmpty();
    }
}
