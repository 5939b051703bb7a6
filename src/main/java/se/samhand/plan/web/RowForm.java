package se.samhand.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;
import se.samhand.plan.internal.PlanRow;
import se.samhand.plan.internal.draft.DraftRow;
import se.samhand.plan.internal.draft.RowContent;
import se.samhand.strategy.StrategyVersion;
import se.samhand.strategy.SubArea;
import se.samhand.ui.Conflict;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Words;

/// What a person says of a row, as typed.
record RowForm(String point, List<RowContent.Area> areas, List<String> goals) {

    /// What the row says now.
    static RowForm of(DraftRow row) {
        RowContent content = RowContent.of(row);
        return new RowForm(Typed.orEmpty(content.startingPoint()), content.areas(), content.goals());
    }

    /// What a row of a plan says now.
    static RowForm of(PlanRow row) {
        RowContent content = RowContent.of(row);
        return new RowForm(Typed.orEmpty(content.startingPoint()), content.areas(), content.goals());
    }

    static RowForm empty() {
        return new RowForm("", List.of(), List.of());
    }

    static RowForm typed(MultiValueMap<String, String> fields) {
        List<RowContent.Area> areas = new ArrayList<>();
        for (int i = 0; fields.containsKey("ord-" + i); i++) {
            List<String> codes = Optional.ofNullable(fields.get("omrade-" + i)).orElse(List.of());
            areas.add(new RowContent.Area(Typed.text(fields, "ord-" + i), codes));
        }
        List<String> goals = new ArrayList<>();
        for (int i = 0; fields.containsKey("mal-" + i); i++) {
            goals.add(Typed.text(fields, "mal-" + i));
        }
        return new RowForm(Typed.text(fields, "utgangspunkt"), areas, goals);
    }

    /// How this differs from what is saved, field by field.
    List<Conflict.Difference> differencesTo(RowForm saved, Words words) {
        return List.of(
                Conflict.Difference.between(words.get("plan.draft.row.point"), saved.point, point),
                Conflict.Difference.between(words.get("plan.draft.place.sub_area"), saved.areaText(), areaText()),
                Conflict.Difference.between(
                        words.get("plan.draft.place.goal"), String.join("\n", saved.goals), String.join("\n", goals)));
    }

    private String areaText() {
        return areas.stream()
                .map(area -> area.wording() + " " + String.join(" ", area.codes()))
                .collect(Collectors.joining("\n"));
    }

    FormErrors errors(String id, StrategyVersion strategy, Words words) {
        boolean isKnown = point.isEmpty() || strategy.startingPoint(point).isPresent();
        boolean hasNothing = areas.stream()
                        .allMatch(
                                area -> area.wording().isBlank() && area.codes().isEmpty())
                && goals.stream().allMatch(String::isBlank)
                && point.isEmpty();
        FormErrors errors = FormErrors.none();
        if (!isKnown || hasNothing) {
            errors = errors.with(id + "utgangspunkt", words.get("plan.draft.row.nothing"));
        }
        return errors;
    }

    /// A new sub-area without words gets its own name; a row without starting point that of its first sub-area.
    RowContent content(StrategyVersion strategy) {
        List<RowContent.Area> named = areas.stream()
                .map(area -> {
                    List<String> codes = area.codes().stream()
                            .filter(code -> strategy.subArea(code).isPresent())
                            .toList();
                    String name = codes.isEmpty()
                            ? ""
                            : strategy.subArea(codes.getFirst())
                                    .map(SubArea::name)
                                    .orElse("");
                    return new RowContent.Area(area.wording().isBlank() ? name : area.wording(), codes);
                })
                .toList();
        String told = named.stream()
                .flatMap(area -> area.codes().stream())
                .findFirst()
                .flatMap(code -> strategy.startingPoints().stream()
                        .filter(other -> other.subAreas().stream()
                                .anyMatch(area -> area.code().equals(code)))
                        .findFirst())
                .map(found -> found.code())
                .orElse("");
        String chosen = point.isEmpty() ? told : point;
        return new RowContent(chosen.isEmpty() ? null : chosen, named, goals);
    }
}
