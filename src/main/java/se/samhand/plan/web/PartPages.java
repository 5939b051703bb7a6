package se.samhand.plan.web;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.samhand.plan.internal.Plan;
import se.samhand.plan.internal.PlanActivity;
import se.samhand.plan.internal.PlanDetails;
import se.samhand.plan.internal.PlanRow;
import se.samhand.ui.Option;
import se.samhand.ui.Words;

/// Makes the page with what can be done with a whole row or activity.
final class PartPages {

    private final Plan plan;
    private final EditLinks links;
    private final ActivityText texts;
    private final PlanNumbers numbers;
    private final Words words;

    PartPages(PlanDetails found, TableView view, Words words) {
        this.plan = found.plan();
        this.numbers = new PlanNumbers(plan, found.strategy());
        this.links = new EditLinks(plan.id());
        this.texts = new ActivityText(found, view, words);
        this.words = words;
    }

    static boolean isRow(Plan plan, UUID part) {
        return plan.rows().stream().anyMatch(row -> row.id().equals(part));
    }

    PartPage of(UUID part, List<PartEvent> events) {
        return isRow(plan, part)
                ? ofRow(PlanToEdit.row(plan, part), events)
                : ofActivity(PlanToEdit.activity(plan, part), events);
    }

    private PartPage ofRow(PlanRow row, List<PartEvent> events) {
        return new PartPage(
                words.get("plan.edit.row", numbers.of(row.id())),
                what(row),
                NewPartPage.crumbs(plan, words),
                links.part(row.id()),
                links.at(row.id()),
                plan.edit(),
                List.of(),
                otherRows(row),
                row.activities().stream().skip(1).map(this::option).toList(),
                null,
                links.newRow(row.id()),
                links.newActivity(row.id()),
                links.editor(),
                null,
                events);
    }

    private PartPage ofActivity(PlanActivity activity, List<PartEvent> events) {
        PlanRow row = PlanToEdit.rowOf(plan, activity.id());
        return new PartPage(
                words.get("plan.edit.activity", numbers.of(activity.id())),
                FormParts.shortened(activity.content().text()),
                NewPartPage.crumbs(plan, words),
                links.part(activity.id()),
                links.at(activity.id()),
                plan.edit(),
                otherRows(row),
                row.activities().stream()
                        .filter(other -> !other.id().equals(activity.id()))
                        .map(this::option)
                        .toList(),
                List.of(),
                activity.content().text(),
                links.newRow(row.id()),
                links.newActivity(row.id()),
                links.editor(),
                texts.of(activity, numbers.of(activity.id())),
                events);
    }

    /// The neighbours first.
    private List<Option> otherRows(PlanRow row) {
        int at = plan.rows().indexOf(row);
        return plan.rows().stream()
                .filter(other -> !other.id().equals(row.id()))
                .sorted(Comparator.comparingInt(other -> Math.abs(plan.rows().indexOf(other) - at)))
                .map(other -> new Option(other.id().toString(), numbers.of(other.id()) + " " + what(other)))
                .toList();
    }

    private Option option(PlanActivity activity) {
        return new Option(
                activity.id().toString(),
                numbers.of(activity.id()) + " "
                        + FormParts.shortened(activity.content().text()));
    }

    /// What a row is about, on one line.
    static String what(PlanRow row) {
        return Stream.concat(
                        row.subAreas().stream().map(area -> area.wording()),
                        row.goals().stream().map(goal -> goal.text()))
                .findFirst()
                .map(FormParts::shortened)
                .orElseGet(() -> Typed.orEmpty(row.startingPoint()));
    }
}
