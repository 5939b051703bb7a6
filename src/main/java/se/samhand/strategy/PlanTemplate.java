package se.samhand.strategy;

import java.util.List;

/// The central template (*central mall*) that the local plans of a strategy are written in.
///
/// @param columns the columns of the template, in order
/// @param localColumns columns that administrations are known to add, and that plans have a field for
public record PlanTemplate(
        String code, String name, String nameEnglish, List<Column> columns, List<Column> localColumns) {

    public PlanTemplate {
        columns = List.copyOf(columns);
        localColumns = List.copyOf(localColumns);
    }

    /// A column (*kolumn*) of the template.
    ///
    /// @param displayName the Swedish name with soft hyphens
    /// @param required whether each row of a plan must have something in it
    /// @param otherWordings other headings for the same column that plans are known to use
    public record Column(
            ColumnKind kind,
            String name,
            String nameEnglish,
            String displayName,
            boolean required,
            List<String> otherWordings) {

        public Column {
            otherWordings = List.copyOf(otherWordings);
        }
    }

    /// What the cells of a column hold.
    public enum ColumnKind {
        /// One starting point for a group of rows.
        STARTING_POINT,
        /// One or more sub-areas of that starting point.
        SUB_AREAS,
        /// One or more goals, as text.
        GOALS,
        /// One or more activities, as text.
        ACTIVITIES,
        /// The roles that answer for each activity.
        RESPONSIBLE,
        /// Who does the work, when that is told apart from who answers for it.
        PERFORMED_BY,
        /// From when to when.
        PERIOD,
        /// The reports in which it is followed up.
        FOLLOW_UP
    }
}
