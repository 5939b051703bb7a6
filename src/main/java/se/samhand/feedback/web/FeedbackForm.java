package se.samhand.feedback.web;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Words;

/// What somebody writes, as typed.
///
/// @param webbplats a field that people do not see and leave empty, and machines fill in
public record FeedbackForm(String synpunkt, String sida, String adress, String webbplats) {

    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_PAGE = 500;
    private static final int LONGEST_ADDRESS = 254;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    public FeedbackForm(
            @Nullable String synpunkt, @Nullable String sida, @Nullable String adress, @Nullable String webbplats) {
        this.synpunkt = readable(synpunkt);
        this.sida = readable(sida);
        this.adress = readable(adress);
        this.webbplats = readable(webbplats);
    }

    static FeedbackForm empty() {
        return new FeedbackForm("", "", "", "");
    }

    /// Only the database's own forbidden character is taken away.
    private static String readable(@Nullable String text) {
        return Objects.requireNonNullElse(text, "")
                .replace("\0", "")
                .replace("\r\n", "\n")
                .strip();
    }

    FormErrors errors(Words words) {
        var errors = FormErrors.none();
        if (synpunkt.isEmpty()) {
            errors = errors.with("synpunkt", words.get("feedback.form.text-missing"));
        } else if (synpunkt.length() > LONGEST_TEXT) {
            errors = errors.with("synpunkt", words.get("feedback.form.text-too-long", LONGEST_TEXT, synpunkt.length()));
        }
        if (sida.length() > LONGEST_PAGE) {
            errors = errors.with("sida", words.get("feedback.form.page-too-long", LONGEST_PAGE));
        }
        if (adress.length() > LONGEST_ADDRESS
                || (!adress.isEmpty() && !ADDRESS.matcher(adress).matches())) {
            errors = errors.with("adress", words.get("feedback.form.address-wrong"));
        }
        return errors;
    }

    boolean isFromMachine() {
        return !webbplats.isEmpty();
    }
}
