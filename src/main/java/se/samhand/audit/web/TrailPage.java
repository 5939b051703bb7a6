package se.samhand.audit.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.Column;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Link;
import se.samhand.ui.Option;
import se.samhand.ui.Tone;

/// The whole trail, and on top the state of its chain.
///
/// @param applied each question that is asked, leading to the trail without it
/// @param stateTone good when the last walk found the chain whole
public record TrailPage(
        String length,
        String state,
        Tone stateTone,
        TrailParameters parameters,
        List<Link> applied,
        FormErrors errors,
        List<Option> events,
        List<Option> kinds,
        List<Column> columns,
        List<Row> rows,
        @Nullable String newestHref,
        @Nullable String olderHref,
        @Nullable String csvHref,
        @Nullable String jsonHref) {

    /// A line of the trail.
    ///
    /// @param objectHref page of the object, if it has one
    /// @param sameObjectHref all that happened to it
    /// @param differenceHref page that shows what changed in texts, if there is one
    public record Row(
            String number,
            String moment,
            String person,
            String personHref,
            String sentence,
            String object,
            @Nullable String objectHref,
            String sameObjectHref,
            @Nullable String differenceHref) {}
}
