package se.samhand.audit.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.Column;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Option;
import se.samhand.ui.Tone;

/// The whole trail, and on top the state of its chain.
///
/// @param stateTone good when the last walk found the chain whole
public record TrailPage(
        String length,
        String state,
        Tone stateTone,
        TrailParameters parameters,
        FormErrors errors,
        List<Option> kinds,
        List<Column> columns,
        List<Row> rows,
        @Nullable String newestHref,
        @Nullable String olderHref) {

    /// A line of the trail.
    public record Row(
            String number, String moment, String person, String sentence, String subject, String subjectHref) {}
}
