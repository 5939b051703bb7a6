package se.samhand.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samhand.plan.internal.draft.DraftPlan;
import se.samhand.plan.internal.draft.TextPlace;
import se.samhand.ui.Option;
import se.samhand.ui.Words;

/// The columns of a draft that the central template does not have, with what each can mean instead.
final class OwnColumns {

    private static final List<TextPlace> MEANINGS = List.of(
            TextPlace.RESPONSIBLE, TextPlace.PERFORMED_BY, TextPlace.FOLLOW_UP, TextPlace.GOAL, TextPlace.ACTIVITY);

    private OwnColumns() {}

    static List<ImportPage.OwnColumn> of(DraftPlan plan) {
        List<ImportPage.OwnColumn> columns = new ArrayList<>();
        plan.rows().stream()
                .flatMap(row -> row.activities().stream())
                .flatMap(activity -> activity.content().custom().keySet().stream())
                .distinct()
                .forEach(name -> columns.add(new ImportPage.OwnColumn("k" + (columns.size() + 1) + "-", name)));
        return columns;
    }

    static List<Option> meanings(Words words) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", words.get("plan.draft.column.own")));
        MEANINGS.forEach(place -> options.add(new Option(place.name(), PlacesOfText.name(place, words))));
        return options;
    }

    static Optional<TextPlace> place(String meaning) {
        return MEANINGS.stream().filter(place -> place.name().equals(meaning)).findFirst();
    }
}
