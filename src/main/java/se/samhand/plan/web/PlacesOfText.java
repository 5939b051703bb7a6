package se.samhand.plan.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.internal.ImportDetailsQuery.ImportDetails;
import se.samhand.plan.internal.draft.Correction;
import se.samhand.plan.internal.draft.DraftActivity;
import se.samhand.plan.internal.draft.DraftPlan;
import se.samhand.plan.internal.draft.DraftRow;
import se.samhand.plan.internal.draft.DraftText;
import se.samhand.plan.internal.draft.TextPlace;
import se.samhand.ui.Option;
import se.samhand.ui.Words;

/// The places that a text without a field can be given.
final class PlacesOfText {

    private final DraftPlan plan;
    private final DraftForms forms;
    private final Words words;

    PlacesOfText(ImportDetails found, Words words) {
        this.plan = found.draft().plan();
        this.forms = new DraftForms(found, words);
        this.words = words;
    }

    static String name(TextPlace place, Words words) {
        return words.get("plan.draft.place." + place.name().toLowerCase(Locale.ROOT));
    }

    List<Option> places() {
        return Arrays.stream(TextPlace.values())
                .map(place -> new Option(place.name(), name(place, words)))
                .toList();
    }

    /// Rows, each followed by its activities.
    List<Option> targets() {
        List<Option> targets = new ArrayList<>();
        for (DraftRow row : plan.rows()) {
            targets.add(new Option("r" + row.id(), forms.rowLabel(row)));
            for (DraftActivity activity : row.activities()) {
                targets.add(new Option("a" + activity.id(), forms.activityLabel(activity)));
            }
        }
        return targets;
    }

    /// The last part of the same table that stands at the text's line or above it; nothing where there is none.
    String likelyTarget(DraftText text) {
        return plan.rows().stream()
                .flatMap(row -> row.activities().stream())
                .filter(activity -> isAtOrAbove(activity.content().source(), text.source()))
                .reduce((first, later) -> later)
                .map(activity -> "a" + activity.id())
                .orElse("");
    }

    private static boolean isAtOrAbove(ReadPlan.Source own, ReadPlan.Source source) {
        Integer line = source.row();
        Integer ownLine = own.row();
        return Objects.equals(own.part(), source.part())
                && own.index() == source.index()
                && line != null
                && ownLine != null
                && ownLine <= line;
    }

    /// What was chosen; empty when a field of an activity was chosen for a row.
    Optional<Correction> chosen(DraftText text, MultiValueMap<String, String> fields) {
        String place = Typed.text(fields, "falt");
        String target = Typed.text(fields, "mal");
        return Arrays.stream(TextPlace.values())
                .filter(known -> known.name().equals(place))
                .findFirst()
                .flatMap(known -> id(known, target).map(id -> new Correction.PlaceText(text.id(), known, id)));
    }

    private Optional<Integer> id(TextPlace place, String target) {
        if (!target.matches("[ra]\\d{1,9}")) {
            return Optional.empty();
        }
        int id = Integer.parseInt(target.substring(1));
        if (target.startsWith("r")) {
            return place.isOfRow() ? plan.row(id).map(DraftRow::id) : Optional.empty();
        }
        return place.isOfRow()
                ? plan.rowOfActivity(id).map(DraftRow::id)
                : plan.activity(id).map(DraftActivity::id);
    }
}
