package se.samhand.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.Period;

/// A plan (*handlingsplan*) as it was read from a file: the contract of `docs/plan-json.md`.
///
/// @param administration name of the administration (*förvaltning*), in the words of the organisation where it is known
/// there
/// @param administrationCode code of the administration in the organisation, if known there
/// @param strategy title of the strategy that the plan belongs to, if recognised
/// @param strategyCode code of that strategy
/// @param period the years of the plan
/// @param uncertain places where the reading is a guess
/// @param unread text that found no field
public record ReadPlan(
        @Nullable String administration,
        @Nullable String administrationCode,
        @Nullable String strategy,
        @Nullable String strategyCode,
        @Nullable Period period,
        List<Row> rows,
        List<Uncertainty> uncertain,
        List<Unread> unread) {

    public ReadPlan {
        rows = List.copyOf(rows);
        uncertain = List.copyOf(uncertain);
        unread = List.copyOf(unread);
    }

    /// A row (*planrad*): the consecutive lines that share starting point and sub-areas.
    ///
    /// @param startingPoint `SYS`, `SKY`, `VAL`, `CIV`, or null when not recognised
    public record Row(
            @Nullable String startingPoint, List<SubArea> subAreas, List<Goal> goals, List<Activity> activities) {

        public Row {
            subAreas = List.copyOf(subAreas);
            goals = List.copyOf(goals);
            activities = List.copyOf(activities);
        }
    }

    /// A sub-area (*delområde*) with the plan's own wording.
    ///
    /// @param code `SYS-1` … `CIV-1`, or null when not recognised
    public record SubArea(@Nullable String code, String wording, Source source) {}

    /// A goal (*mål och nytta*).
    public record Goal(String text, Source source) {}

    /// An activity (*metod och arbetssätt*).
    ///
    /// @param responsible roles as written, hyphens of line breaks undone
    /// @param responsibleRoles code for each of those, or null
    /// @param followUp any of `T1`, `T2`, `VB`, in that order
    /// @param followUpOther other follow-up as written
    /// @param custom text of columns that the central template does not have, by column name
    /// @param details what it says beyond the template; in JSON its properties stand beside those above
    public record Activity(
            String text,
            Source source,
            List<String> responsible,
            List<@Nullable String> responsibleRoles,
            List<String> performedBy,
            @Nullable Period period,
            List<String> followUp,
            List<String> followUpOther,
            Map<String, String> custom,
            @JsonUnwrapped ActivityDetails details) {

        /// An activity that says nothing beyond the template.
        public Activity(
                String text,
                Source source,
                List<String> responsible,
                List<@Nullable String> responsibleRoles,
                List<String> performedBy,
                @Nullable Period period,
                List<String> followUp,
                List<String> followUpOther,
                Map<String, String> custom) {
            this(
                    text,
                    source,
                    responsible,
                    responsibleRoles,
                    performedBy,
                    period,
                    followUp,
                    followUpOther,
                    custom,
                    ActivityDetails.NONE);
        }

        public Activity {
            responsible = List.copyOf(responsible);
            responsibleRoles = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(responsibleRoles));
            performedBy = List.copyOf(performedBy);
            followUp = List.copyOf(followUp);
            followUpOther = List.copyOf(followUpOther);
            custom = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(custom));
        }

        /// The same activity at another place.
        public Activity at(Source other) {
            return new Activity(
                    text,
                    other,
                    responsible,
                    responsibleRoles,
                    performedBy,
                    period,
                    followUp,
                    followUpOther,
                    custom,
                    details);
        }

        /// The same activity with other details.
        public Activity with(ActivityDetails others) {
            return new Activity(
                    text,
                    source,
                    responsible,
                    responsibleRoles,
                    performedBy,
                    period,
                    followUp,
                    followUpOther,
                    custom,
                    others);
        }
    }

    /// A place where the reading is a guess.
    ///
    /// @param what the field and the guess, such as `subArea: SKY-5`
    /// @param reason a stable code, such as `SUB_AREA_GUESSED`; words are `plan.uncertain.<CODE>`
    public record Uncertainty(Source source, String what, String reason) {}

    /// Text that found no field.
    public record Unread(Source source, String text) {}

    /// A place in the original, 1-based.
    ///
    /// @param part `table`, `paragraph`, `sheet`, `page`, `hand` for what stands in none,
    /// or `earlier` for what stood in an original before the newest
    /// @param index which of them
    /// @param row row in the table, or null for a paragraph
    /// @param column column in the table, or null for a paragraph
    public record Source(
            String part,
            int index,
            @Nullable Integer row,
            @Nullable Integer column) {

        /// Stands in no original: a person wrote it when the reading was put right.
        public static final Source BY_HAND = new Source("hand", 0, null, null);

        /// Stands in an original that a version before this one was read from, and no longer in the newest.
        public static final Source EARLIER = new Source("earlier", 0, null, null);
    }
}
