package se.samhand.ui.web;

import java.util.List;
import se.samhand.ui.StartCard;
import se.samhand.ui.StartSection;

/// *Min arbetsyta*: how things stand, the work that waits, and what there is to do first.
///
/// @param isWithoutRole whether there is nothing that this person may do yet
public record StartPage(
        String lead,
        List<StartSection.Section> sections,
        List<StartCard.Suggestion> suggestions,
        boolean isWithoutRole) {

    public boolean isEmpty() {
        return sections.isEmpty() && suggestions.isEmpty();
    }
}
