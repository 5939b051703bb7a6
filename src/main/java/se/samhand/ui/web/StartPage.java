package se.samhand.ui.web;

import java.util.List;
import se.samhand.ui.StartCard;
import se.samhand.ui.StartSection;

/// *Min arbetsyta*: how things stand, the work that waits, and what there is to do first.
public record StartPage(String lead, List<StartSection.Section> sections, List<StartCard.Suggestion> suggestions) {

    public boolean isEmpty() {
        return sections.isEmpty() && suggestions.isEmpty();
    }
}
