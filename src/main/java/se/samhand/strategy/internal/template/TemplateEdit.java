package se.samhand.strategy.internal.template;

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
    default String kind() {
        return switch (this) {
            case Add added -> "column-added";
            case Revise revised -> "column-revised";
            case Move moved -> "column-moved";
            case Remove removed -> "column-removed";
        };
    }
}
