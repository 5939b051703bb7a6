package se.samhand.strategy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.strategy.PlanTemplate.ColumnKind;

/// A published version of a strategy's template (*mallversion*), which never changes: plans are written under it.
///
/// @param strategy code of the strategy
/// @param number counts from 1 within the strategy
/// @param columns the columns of the template, in order
public record TemplateVersion(UUID id, String strategy, int number, List<Column> columns) {

    public TemplateVersion {
        columns = List.copyOf(columns);
    }

    /// The columns that the template adds to those that every plan has, in order.
    public List<Column> ownColumns() {
        return columns.stream().filter(Column::isOwn).toList();
    }

    /// The columns that every plan has, in order.
    public List<Column> coreColumns() {
        return columns.stream().filter(column -> !column.isOwn()).toList();
    }

    public Optional<Column> column(ColumnKind kind) {
        return columns.stream().filter(column -> column.kind() == kind).findFirst();
    }

    /// A column of a version (*mallkolumn*).
    ///
    /// @param key stays the same from version to version, whatever the column is called
    /// @param kind what its cells hold, or null for text that lies among the own columns of an activity
    /// @param displayName the Swedish name with soft hyphens
    /// @param isRequired whether an empty cell is shown as a gap
    /// @param guidance what to write there (*vägledning*), empty when nothing is said
    /// @param goodExample how it can look when it is good, empty when there is none
    /// @param weakExample how it looks when it says too little, empty when there is none
    public record Column(
            String key,
            @Nullable ColumnKind kind,
            String name,
            String nameEnglish,
            String displayName,
            boolean isRequired,
            String guidance,
            String goodExample,
            String weakExample) {

        /// Whether the template adds it to those that every plan has.
        public boolean isOwn() {
            return kind == null;
        }

        /// Whether no plan can do without something there.
        public boolean isAlwaysRequired() {
            return kind == ColumnKind.STARTING_POINT || kind == ColumnKind.SUB_AREAS || kind == ColumnKind.ACTIVITIES;
        }

        /// Whether there is anything to read about it.
        public boolean isExplained() {
            return !(guidance.isEmpty() && goodExample.isEmpty() && weakExample.isEmpty());
        }
    }
}
