package se.samhand.datacheck.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.Column;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Icon;
import se.samhand.ui.Tone;

/// What a round of checks found.
///
/// @param made when and by whom, or nothing before the first round
/// @param findings the checks that found something or could not be made
/// @param fine the checks that found nothing, by their titles
public record DataCheckPage(
        @Nullable String made,
        Mark state,
        List<Finding> findings,
        String fineTitle,
        List<String> fine,
        List<Column> columns,
        List<Round> rounds,
        FormErrors errors) {

    /// A status in words.
    public record Mark(String text, Icon icon, Tone tone) {}

    /// A check that somebody should see to.
    ///
    /// @param more how many there are besides the examples, or nothing
    public record Finding(
            String title,
            Mark severity,
            String what,
            String remedy,
            List<Example> examples,
            @Nullable String more) {}

    public record Example(String what, @Nullable String href) {}

    public record Round(String when, String href, String who, Mark state) {}
}
