package se.samhand.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import se.samhand.kernel.Period;
import se.samhand.plan.ActivityDetails;
import se.samhand.plan.ActivityDetails.Priority;
import se.samhand.plan.Ages;

/// What a person says of an activity beyond the template, as typed.
///
/// @param milestones day and text of each
/// @param subGoals text and measure of each
/// @param links address and words of each
public record DetailForm(
        List<String> subAreas,
        List<String> goals,
        List<String> responsibleUnits,
        List<String> performingUnits,
        List<Pair> milestones,
        String state,
        boolean isPrioritised,
        String from,
        String to,
        List<Pair> subGoals,
        String level,
        String type,
        String targetGroup,
        String ageFrom,
        String ageTo,
        List<Pair> links,
        String ils) {

    /// Two fields that belong together; both blank for what goes.
    public record Pair(String first, String second) {

        static final Pair BLANK = new Pair("", "");

        boolean isBlank() {
            return first.isBlank() && second.isBlank();
        }
    }

    static DetailForm empty() {
        return of(ActivityDetails.NONE);
    }

    /// What the activity says now.
    static DetailForm of(ActivityDetails details) {
        Priority priority = details.priority();
        Period period = priority == null ? null : priority.period();
        Ages ages = details.ages();
        return new DetailForm(
                details.subAreaCodes(),
                details.servedGoals(),
                details.responsibleUnits(),
                details.performingUnits(),
                details.milestones().stream()
                        .map(milestone -> new Pair(milestone.day().toString(), milestone.text()))
                        .toList(),
                name(details.state()),
                priority != null,
                period == null ? "" : period.from().toString(),
                period == null ? "" : period.to().toString(),
                details.subGoals().stream()
                        .map(goal -> new Pair(goal.text(), Typed.orEmpty(goal.measure())))
                        .toList(),
                name(details.preventionLevel()),
                name(details.preventionType()),
                Typed.orEmpty(details.targetGroup()),
                ages == null ? "" : String.valueOf(ages.from()),
                ages == null ? "" : String.valueOf(ages.to()),
                details.links().stream()
                        .map(link -> new Pair(link.address(), link.words().equals(link.address()) ? "" : link.words()))
                        .toList(),
                Typed.orEmpty(details.ilsActivity()));
    }

    private static String name(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name();
    }

    static DetailForm typed(MultiValueMap<String, String> fields) {
        return new DetailForm(
                chosen(fields, "delomrade"),
                chosen(fields, "bidrar"),
                each(fields, "ansvarig-enhet-"),
                each(fields, "utforande-enhet-"),
                pairs(fields, "dag-", "milstolpe-"),
                line(fields, "lage"),
                !line(fields, "prioriterad").isEmpty(),
                line(fields, "fran"),
                line(fields, "till"),
                pairs(fields, "delmal-", "matt-"),
                line(fields, "niva"),
                line(fields, "typ"),
                line(fields, "malgrupp"),
                line(fields, "alder-fran"),
                line(fields, "alder-till"),
                pairs(fields, "adress-", "ord-"),
                line(fields, "ils"));
    }

    /// Without line breaks: each of these is one line of text.
    private static String line(MultiValueMap<String, String> fields, String name) {
        return Typed.text(fields, name).replaceAll("\\s+", " ");
    }

    private static List<String> chosen(MultiValueMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.get(name)).orElse(List.of()).stream()
                .distinct()
                .toList();
    }

    private static List<String> each(MultiValueMap<String, String> fields, String name) {
        List<String> values = new ArrayList<>();
        for (int i = 0; fields.containsKey(name + i); i++) {
            values.add(line(fields, name + i));
        }
        return values.stream().filter(value -> !value.isBlank()).distinct().toList();
    }

    private static List<Pair> pairs(MultiValueMap<String, String> fields, String first, String second) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; fields.containsKey(first + i); i++) {
            pairs.add(new Pair(line(fields, first + i), line(fields, second + i)));
        }
        return List.copyOf(pairs);
    }

    /// All that was typed, to be measured.
    Stream<String> texts() {
        return Stream.of(
                        goals.stream(),
                        Stream.of(milestones, subGoals, links)
                                .flatMap(List::stream)
                                .flatMap(pair -> Stream.of(pair.first, pair.second)),
                        Stream.of(targetGroup, ils))
                .flatMap(texts -> texts);
    }
}
