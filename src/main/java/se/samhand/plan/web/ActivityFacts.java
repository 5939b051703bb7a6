package se.samhand.plan.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.internal.PlanActivity;
import se.samhand.plan.internal.PlanDetails;
import se.samhand.plan.internal.PlanRow;
import se.samhand.plan.internal.edit.Cell;
import se.samhand.plan.internal.edit.PlanField;
import se.samhand.strategy.SubArea;
import se.samhand.ui.Link;
import se.samhand.ui.Words;

/// All fields of an activity and of the row that it stands in, each with the way to write in it.
final class ActivityFacts {

    private final PlanDetails found;
    private final TableView view;
    private final boolean mayEdit;
    private final Words words;
    private final EditLinks links;

    ActivityFacts(PlanDetails found, TableView view, boolean mayEdit, Words words) {
        this.found = found;
        this.view = view;
        this.mayEdit = mayEdit;
        this.words = words;
        this.links = new EditLinks(found.plan().id());
    }

    List<ActivityPage.Fact> of(PlanActivity activity, String number) {
        ReadPlan.Activity content = activity.content();
        PlanRow row = PlanToEdit.rowOf(found.plan(), activity.id());
        var period = content.period();
        List<String> points = new ArrayList<>();
        if (!content.followUp().isEmpty()) {
            points.add(String.join(", ", content.followUp()));
        }
        points.addAll(content.followUpOther());
        List<ActivityPage.Fact> facts = new ArrayList<>();
        facts.add(fact(new Cell(activity.id(), PlanField.TEXT), List.of(content.text()), number));
        facts.add(fact(new Cell(activity.id(), PlanField.RESPONSIBLE), content.responsible(), number));
        facts.add(fact(new Cell(activity.id(), PlanField.PERFORMED_BY), content.performedBy(), number));
        facts.add(fact(
                new Cell(activity.id(), PlanField.TIME),
                period == null ? List.of() : List.of(words.formats().period(period)),
                number));
        facts.add(fact(new Cell(activity.id(), PlanField.FOLLOW_UP), points, number));
        view.columns()
                .forEach(column -> facts.add(fact(
                        new Cell(activity.id(), PlanField.OWN, column),
                        own(content.custom().get(column)),
                        number)));
        new ActivityText(found, view, words)
                .of(activity, number)
                .further()
                .forEach(group -> facts.add(further(new Cell(activity.id(), group.field()), group, number)));
        String rowNumber = number.substring(0, number.lastIndexOf('.'));
        facts.add(fact(
                new Cell(row.id(), PlanField.AREAS),
                row.subAreas().stream().map(this::area).distinct().toList(),
                rowNumber));
        facts.add(fact(
                new Cell(row.id(), PlanField.GOALS),
                row.goals().stream().map(ReadPlan.Goal::text).toList(),
                rowNumber));
        return facts;
    }

    private static List<String> own(@Nullable String text) {
        return text == null ? List.of() : List.of(text);
    }

    private String area(ReadPlan.SubArea area) {
        String code = area.code();
        return code == null
                ? area.wording()
                : code + " "
                        + found.strategy()
                                .subArea(code)
                                .map((SubArea known) -> new StrategyNames(words).spoken(known))
                                .orElse(area.wording());
    }

    /// Where a group holds several things, each says what it is.
    private ActivityPage.Fact further(Cell cell, PlanPage.Further group, String number) {
        boolean isOne = cell.field().details().size() == 1;
        List<PlanPage.FurtherItem> items = group.parts().stream()
                .flatMap(part -> part.items().stream()
                        .map(item -> isOne || item.href() != null
                                ? item
                                : new PlanPage.FurtherItem(
                                        words.get("plan.paste.fact", part.name(), item.text()), null)))
                .toList();
        return shown(cell, items, number);
    }

    private ActivityPage.Fact fact(Cell cell, List<String> values, String number) {
        return shown(
                cell,
                values.stream()
                        .map(value -> new PlanPage.FurtherItem(value, null))
                        .toList(),
                number);
    }

    private ActivityPage.Fact shown(Cell cell, List<PlanPage.FurtherItem> values, String number) {
        String column = cell.column();
        String label =
                column == null ? words.get("plan.edit.field." + cell.field().code()) : column;
        return new ActivityPage.Fact(
                label,
                values,
                mayEdit ? new Link(words.get("plan.edit.write-in", label, number), links.cell(cell)) : null,
                EditLinks.anchor(cell));
    }
}
