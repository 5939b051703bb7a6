package se.samhand.strategy.internal.template;

import se.samhand.strategy.TemplateEdited;

/// One thing that a person does to the draft of a template.
public sealed interface TemplateEdit {

    /// What a person says of a column.
    record Content(
            String name,
            String nameEnglish,
            boolean isRequired,
            String guidance,
            String goodExample,
            String weakExample) {}

    /// A new column, last.
    record Add(Content content) implements TemplateEdit {}

    /// Something else is said of a column.
    record Revise(String key, Content content) implements TemplateEdit {}

    /// A column that the template adds goes one step.
    record Move(String key, boolean isUp) implements TemplateEdit {}

    /// A column that the template adds goes.
    record Remove(String key) implements TemplateEdit {}

    /// What was done, as the audit trail names it.
    default TemplateEdited.Kind kind() {
        return switch (this) {
            case Add added -> TemplateEdited.Kind.COLUMN_ADDED;
            case Revise revised -> TemplateEdited.Kind.COLUMN_REVISED;
            case Move moved -> TemplateEdited.Kind.COLUMN_MOVED;
            case Remove removed -> TemplateEdited.Kind.COLUMN_REMOVED;
        };
    }
}
