package se.samhand.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.internal.Plan;
import se.samhand.plan.internal.PlanDetails;
import se.samhand.plan.internal.PlanRow;
import se.samhand.plan.internal.paste.PastePlace;
import se.samhand.plan.internal.paste.PastedTable;
import se.samhand.strategy.StartingPoint;
import se.samhand.strategy.StrategyVersion;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Option;
import se.samhand.ui.Words;

/// Makes the page that shows what was understood of a pasted table.
final class PastePreviews {

    private final Plan plan;
    private final StrategyVersion strategy;
    private final EditLinks links;
    private final PlanNumbers numbers;
    private final StrategyNames names;
    private final Words words;
    private final ReadingNoteText notes;

    PastePreviews(PlanDetails found, Words words) {
        this.plan = found.plan();
        this.strategy = found.strategy();
        this.links = new EditLinks(plan.id());
        this.numbers = new PlanNumbers(plan, strategy);
        this.names = new StrategyNames(words);
        this.words = words;
        this.notes = new ReadingNoteText(words);
    }

    PastePreviewPage of(PasteForm form, PastedTable table, FormErrors errors) {
        List<PastePreviewPage.Row> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            rows.add(row(i, table, form));
        }
        int activities =
                table.rows().stream().mapToInt(row -> row.activities().size()).sum();
        return new PastePreviewPage(
                NewPartPage.crumbs(plan, words),
                links.pasted(),
                links.paste(),
                links.editor(),
                plan.edit(),
                form.text(),
                form.page(),
                words.get("plan.paste.found", rows.size(), activities),
                rows,
                texts(table.uncertainElsewhere()),
                table.unread().stream().map(ReadPlan.Unread::text).toList(),
                errors);
    }

    private PastePreviewPage.Row row(int index, PastedTable table, PasteForm form) {
        ReadPlan.Row row = table.rows().get(index);
        String likely = switch (PastePlace.of(row, plan)) {
            case PastePlace.InRow in -> in.row().toString();
            case PastePlace.NewRow ignored -> PasteForm.NEW;
            case PastePlace.IsThere ignored -> PasteForm.NONE;
        };
        List<String> guesses = new ArrayList<>(texts(table.uncertainIn(row)));
        if (PastePlace.of(row, plan) instanceof PastePlace.IsThere(var there)) {
            guesses.add(words.get("plan.paste.is-there", numbers.of(there)));
        }
        return new PastePreviewPage.Row(
                words.get("plan.paste.row", index + 1),
                PasteForm.place(index),
                words.get("plan.paste.place", index + 1),
                row.subAreas().stream().map(this::area).toList(),
                row.goals().stream().map(ReadPlan.Goal::text).toList(),
                row.activities().stream().map(this::activity).toList(),
                guesses,
                places(row.startingPoint()),
                form.places().getOrDefault(index, likely));
    }

    private String area(ReadPlan.SubArea area) {
        String code = area.code();
        return code == null ? area.wording() : code + " " + area.wording();
    }

    private PastePreviewPage.Activity activity(ReadPlan.Activity activity) {
        List<String> facts = new ArrayList<>();
        fact("responsible", activity.responsible(), facts);
        fact("performed-by", activity.performedBy(), facts);
        var period = activity.period();
        fact("time", period == null ? List.of() : List.of(words.formats().period(period)), facts);
        fact("follow-up", activity.followUp(), facts);
        fact("follow-up", activity.followUpOther(), facts);
        activity.custom().forEach((column, text) -> facts.add(words.get("plan.paste.fact", column, text)));
        return new PastePreviewPage.Activity(activity.text(), facts);
    }

    private void fact(String field, List<String> values, List<String> facts) {
        if (!values.isEmpty()) {
            facts.add(words.get("plan.paste.fact", words.get("plan.edit.field." + field), String.join(", ", values)));
        }
    }

    private List<Option> places(@Nullable String point) {
        List<Option> options = new ArrayList<>();
        options.add(new Option(PasteForm.NEW, words.get("plan.paste.new-row", under(point))));
        plan.rows().stream().map(this::inRow).forEach(options::add);
        options.add(new Option(PasteForm.NONE, words.get("plan.paste.leave-out")));
        return options;
    }

    private String under(@Nullable String point) {
        return point == null
                ? words.get("plan.group.none")
                : strategy.startingPoint(point)
                        .map((StartingPoint found) -> found.number() + " " + names.spoken(found))
                        .orElse(point);
    }

    private Option inRow(PlanRow row) {
        return new Option(
                row.id().toString(), words.get("plan.paste.in-row", numbers.of(row.id()), PartPages.what(row)));
    }

    private List<String> texts(List<ReadPlan.Uncertainty> guesses) {
        return guesses.stream()
                .map(guess -> notes.guess(guess) + ". "
                        + words.get("plan.uncertain." + guess.reason().toLowerCase(Locale.ROOT)))
                .distinct()
                .toList();
    }
}
