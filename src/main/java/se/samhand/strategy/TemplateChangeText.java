package se.samhand.strategy;

import java.util.List;
import se.samhand.strategy.TemplateVersion.Column;
import se.samhand.ui.Conflict;
import se.samhand.ui.Words;

/// What a change of a template means, in words.
///
/// @param differences how texts differ, word by word; empty where the title says it all
public record TemplateChangeText(String title, String what, List<Conflict.Difference> differences) {

    public TemplateChangeText {
        differences = List.copyOf(differences);
    }

    public static List<TemplateChangeText> of(List<TemplateChange> changes, Words words) {
        return changes.stream().map(change -> of(change, words)).toList();
    }

    private static TemplateChangeText of(TemplateChange change, Words words) {
        return switch (change) {
            case TemplateChange.Added added -> text("added", name(added.column(), words), List.of(), words);
            case TemplateChange.Removed removed -> text("removed", name(removed.column(), words), List.of(), words);
            case TemplateChange.Renamed renamed ->
                text(
                        "renamed",
                        words.get(
                                "strategy.template.change.from-to",
                                name(renamed.before(), words),
                                name(renamed.column(), words)),
                        List.of(),
                        words);
            case TemplateChange.RequiredOtherwise required ->
                text(
                        required.column().isRequired() ? "required" : "optional",
                        name(required.column(), words),
                        List.of(),
                        words);
            case TemplateChange.Moved moved -> text("moved", name(moved.column(), words), List.of(), words);
            case TemplateChange.ExplainedOtherwise explained ->
                text("explained", name(explained.column(), words), differences(explained, words), words);
        };
    }

    private static TemplateChangeText text(
            String code, String column, List<Conflict.Difference> differences, Words words) {
        return new TemplateChangeText(
                words.get("strategy.template.change." + code, column),
                words.get("strategy.template.change." + code + ".what"),
                differences);
    }

    private static List<Conflict.Difference> differences(TemplateChange.ExplainedOtherwise explained, Words words) {
        Column before = explained.before();
        Column after = explained.column();
        return new Conflict(
                        "",
                        "",
                        List.of(),
                        List.of(
                                Conflict.Difference.between(
                                        words.get("strategy.template.guidance"), before.guidance(), after.guidance()),
                                Conflict.Difference.between(
                                        words.get("strategy.template.good"), before.goodExample(), after.goodExample()),
                                Conflict.Difference.between(
                                        words.get("strategy.template.weak"),
                                        before.weakExample(),
                                        after.weakExample())))
                .differences();
    }

    private static String name(Column column, Words words) {
        return words.language().equals("en") ? column.nameEnglish() : column.name();
    }
}
