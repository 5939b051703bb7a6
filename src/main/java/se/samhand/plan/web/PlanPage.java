package se.samhand.plan.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samhand.plan.internal.edit.PlanField;
import se.samhand.ui.Coverage;
import se.samhand.ui.Link;
import se.samhand.ui.Tab;

/// The plan as the template's table, with the outline above it.
///
/// @param columns heads of the template's columns, without the starting point, which is a group of rows
/// @param heads the same columns with what there is to read about them
/// @param summary how much there is, such as `4 rader, 9 aktiviteter`
public record PlanPage(
        PlanHead head,
        List<Tab> tabs,
        List<String> columns,
        List<Head> heads,
        String summary,
        List<OutlinePoint> outline,
        List<Group> groups) {

    /// The head of a column.
    ///
    /// @param guidance what to write there, empty when nothing is said
    public record Head(String name, String guidance, String good, String weak) {

        /// Whether there is anything to read about it.
        public boolean isExplained() {
            return !(guidance.isEmpty() && good.isEmpty() && weak.isEmpty());
        }
    }

    /// What stands above every page of a plan.
    ///
    /// @param basis what the content rests on, when it was not written by the municipality itself
    /// @param earlier set when a later version has taken the place of this one
    /// @param editHref where it is written in, or null for who may not
    /// @param isLaidOut whether it is written in here and did not come from a file
    /// @param template the version of the template that it is written under, and its guidance
    /// @param newerTemplate where a newer version is taken up, or null when there is none or one may not
    /// @param writing set as long as the administration is invited to write it
    /// @param accessHref where it is told who sees the plan, or null for who may not ask
    public record PlanHead(
            String title,
            String administration,
            List<Link> crumbs,
            List<String> facts,
            @Nullable String basis,
            @Nullable Earlier earlier,
            @Nullable String editHref,
            String docxHref,
            String pdfHref,
            String jsonHref,
            @Nullable String accessHref,
            boolean isLaidOut,
            Link template,
            @Nullable Link newerTemplate,
            @Nullable Writing writing) {}

    /// What is said to those who were invited to write the plan.
    ///
    /// @param way where they say that it is written, or go on
    public record Writing(String text, @Nullable String greeting, Link way, boolean isFinished) {}

    /// What is said of a version that is no longer the current one.
    ///
    /// @param restorationHref where the plan goes back to it, or null for who may not
    public record Earlier(
            String tag,
            String note,
            Link current,
            Link changes,
            @Nullable String restorationHref) {}

    /// A starting point in the outline.
    ///
    /// @param code lower-case, for the tint
    public record OutlinePoint(
            String code, int number, String name, String href, String count, String countSpoken, List<Dot> dots) {}

    /// A sub-area in the outline.
    public record Dot(String spoken, Coverage coverage, String href) {}

    /// The rows of a starting point, and the sub-areas that nothing is planned for.
    ///
    /// @param code lower-case, or null for rows whose starting point was not recognised
    public record Group(
            String anchor,
            @Nullable String code,
            @Nullable Integer number,
            String name,
            String summary,
            List<Line> lines,
            List<Area> gaps) {}

    /// A line of the table: an activity, the first of a row with what its activities share.
    ///
    /// @param row id of its row
    public record Line(
            String row, @Nullable Lead lead, @Nullable ActivityCells activity) {

        /// Names the line, whatever is above it.
        public String id() {
            return "l-" + (activity == null ? row : activity.id());
        }
    }

    /// What the activities of a row share.
    ///
    /// @param row id of the row
    /// @param number of the row, such as `1.2`
    /// @param talk what is said about the row, or null for who may not read that
    /// @param gaps codes of the fields that the template asks for and where nothing is written
    public record Lead(
            String row,
            String number,
            String anchor,
            int lines,
            List<Area> areas,
            List<String> goals,
            @Nullable Talk talk,
            Set<String> gaps) {}

    /// The button to what is said about a row.
    ///
    /// @param count of open threads, empty when there is none
    public record Talk(String href, String panelHref, String count, String label) {}

    /// A sub-area: the canonical name where it is known, and the wording of the plan where it differs.
    ///
    /// @param anchor set once for each sub-area on the page
    public record Area(
            @Nullable String anchor,
            @Nullable String code,
            @Nullable String point,
            String name,
            @Nullable String wording) {}

    /// An activity.
    ///
    /// @param id its own, whatever its number is
    /// @param marks how new it is, and whether it goes before others
    /// @param further what it says beyond the template, group by group, empty ones included
    /// @param gaps what the template asks for and where nothing is written: codes of fields, or names of columns
    /// @param href where all about it is told, or null in an earlier version
    public record ActivityCells(
            String id,
            String anchor,
            String number,
            String text,
            List<Extra> extras,
            List<String> responsible,
            @Nullable String performedBy,
            @Nullable String period,
            List<String> followUp,
            List<String> followUpOther,
            List<String> guesses,
            List<Mark> marks,
            List<Further> further,
            Set<String> gaps,
            @Nullable String href) {

        /// Whether it says more than its marks and the template's columns.
        public boolean saysMore() {
            return further.stream()
                    .anyMatch(group -> group.field() != PlanField.EMPHASIS
                            && !group.parts().isEmpty());
        }
    }

    /// A word about an activity, below its text.
    ///
    /// @param isPriority whether it says that it goes before others
    /// @param isCalm whether it is what one expects
    public record Mark(String text, boolean isPriority, boolean isCalm) {}

    /// A group of what an activity says beyond the template, which is written in one form.
    public record Further(PlanField field, String label, List<FurtherPart> parts) {}

    /// What is said of one thing in a group.
    public record FurtherPart(String name, List<FurtherItem> items) {}

    /// One of what is said.
    ///
    /// @param href of a web page, or null
    public record FurtherItem(String text, @Nullable String href) {}

    /// A column that the central template does not have.
    public record Extra(String column, String text) {}
}
