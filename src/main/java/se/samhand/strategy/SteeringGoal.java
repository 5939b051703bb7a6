package se.samhand.strategy;

import org.jspecify.annotations.Nullable;
import se.samhand.ui.Words;

/// A goal of a steering document (*styrdokumentets mål*) that an activity can count towards.
///
/// @param code never changes, such as `agenda-2030-16`
/// @param number as the document numbers it, if it does
public record SteeringGoal(
        String code,
        Document document,
        @Nullable String number,
        String text,
        @Nullable String textEnglish) {

    /// The steering document (*styrdokument*) that it stands in.
    ///
    /// @param code never changes, such as `agenda-2030`
    public record Document(
            String code,
            SteeringKind kind,
            String title,
            @Nullable String titleEnglish) {

        public String title(Words words) {
            return inLanguage(title, titleEnglish, words);
        }

        public String path() {
            return "/styrdokument/" + code;
        }
    }

    public String text(Words words) {
        return inLanguage(text, textEnglish, words);
    }

    /// Its number with the word that documents of the kind use, such as *mål 2*; empty where it has none.
    public String label(Words words) {
        return number == null
                ? ""
                : number.matches("[0-9][0-9.:a-z]*")
                        ? words.get("strategy.steering.goal." + document.kind(), number)
                        : number;
    }

    /// Where it stands, such as *Agenda 2030, mål 16*.
    public String place(Words words) {
        var label = label(words);
        return label.isEmpty() ? document.title(words) : document.title(words) + ", " + label;
    }

    /// Its page.
    public String path() {
        return document.path() + "/mal/" + code;
    }

    /// @param english what is said in English, where somebody has written it
    private static String inLanguage(String swedish, @Nullable String english, Words words) {
        return english != null && words.language().equals("en") ? english : swedish;
    }
}
