package se.samhand.strategy.web;

import org.jspecify.annotations.Nullable;
import se.samhand.strategy.internal.steering.GoalChange;
import se.samhand.strategy.internal.steering.SteeringDocument.Goal;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Visible;
import se.samhand.ui.Words;

/// A goal of a steering document, as typed.
///
/// @param steg how far it is moved, where that is what the form is for
/// @param version of the document
public record GoalForm(String nummer, String text, String textEngelska, String steg, String version) {

    private static final int LONGEST_NUMBER = 30;
    private static final int LONGEST_TEXT = 1000;

    public GoalForm(
            @Nullable String nummer,
            @Nullable String text,
            @Nullable String textEngelska,
            @Nullable String steg,
            @Nullable String version) {
        this.nummer = TypedText.line(nummer);
        this.text = TypedText.line(text);
        this.textEngelska = TypedText.line(textEngelska);
        this.steg = TypedText.line(steg);
        this.version = TypedText.line(version);
    }

    static GoalForm of(Goal goal, int version) {
        return new GoalForm(goal.number(), goal.text(), goal.textEnglish(), "", Integer.toString(version));
    }

    static GoalForm empty(int version) {
        return new GoalForm("", "", "", "", Integer.toString(version));
    }

    int versionNumber() {
        return TypedText.number(version);
    }

    int steps() {
        return steg.equals("-1") ? -1 : 1;
    }

    FormErrors errors(Words words) {
        var errors = FormErrors.none();
        if (nummer.length() > LONGEST_NUMBER) {
            errors = errors.with("nummer", words.get("strategy.steering.form.too-long", LONGEST_NUMBER));
        }
        if (!Visible.isIn(text)) {
            errors = errors.with("text", words.get("strategy.steering.goal.text-missing"));
        } else if (text.length() > LONGEST_TEXT) {
            errors = errors.with("text", words.get("strategy.steering.form.too-long", LONGEST_TEXT));
        }
        return textEngelska.length() > LONGEST_TEXT
                ? errors.with("textEngelska", words.get("strategy.steering.form.too-long", LONGEST_TEXT))
                : errors;
    }

    GoalChange added() {
        return new GoalChange.Added(TypedText.orNull(nummer), text, TypedText.orNull(textEngelska));
    }

    GoalChange revising(String goal) {
        return new GoalChange.Revised(goal, TypedText.orNull(nummer), text, TypedText.orNull(textEngelska));
    }
}
