package se.samhand.audit.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.Column;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Link;
import se.samhand.ui.Option;
import se.samhand.ui.Property;
import se.samhand.ui.Tone;

/// The pages about log reviews.
public final class ReviewPages {

    private ReviewPages() {}

    /// All reviews.
    public record Index(List<Column> columns, List<IndexRow> rows) {}

    /// A review in the list.
    public record IndexRow(String name, String href, String progress, String followUp, String signed) {}

    /// Asks for a period.
    public record New(
            ReviewForm form, FormErrors errors, @Nullable String refusal) {}

    /// A review with its lines.
    ///
    /// @param nextHref the next line to look at, if there is one for this person
    /// @param signingHref where it is signed, unless it is
    public record Show(
            String name,
            List<Link> crumbs,
            List<Property> properties,
            List<Column> columns,
            List<Line> lines,
            @Nullable String nextHref,
            @Nullable String signingHref) {}

    /// A line of a review.
    ///
    /// @param href where it is looked at, unless the review is signed off
    public record Line(
            String number,
            String sentence,
            String person,
            String moment,
            String reason,
            String verdict,
            Tone tone,
            String note,
            @Nullable String href) {}

    /// Asks what a line is worth.
    ///
    /// @param mayJudge whether whoever looks can; if not, the refusal says why
    public record Judgement(
            String title,
            List<Link> crumbs,
            List<Property> properties,
            String action,
            String backHref,
            List<Option> verdicts,
            String verdict,
            String note,
            boolean mayJudge,
            FormErrors errors,
            @Nullable String refusal) {}

    /// Asks for a signature.
    ///
    /// @param maySign whether whoever looks can; if not, the refusal says why
    public record Signing(
            String name,
            List<Link> crumbs,
            String what,
            String action,
            String backHref,
            String conclusion,
            boolean maySign,
            FormErrors errors,
            @Nullable String refusal) {}
}
