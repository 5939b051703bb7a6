package se.samhand.organisation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samhand.organisation.Succession;
import se.samhand.organisation.SuccessionKind;
import se.samhand.organisation.internal.UnitDetailsQuery.UnitDetails;
import se.samhand.organisation.internal.UnitVersion;
import se.samhand.ui.Icon;
import se.samhand.ui.Words;

/// Tells the history of a unit in words, the newest first.
final class UnitHistory {

    private final UnitDetails found;
    private final Words words;

    UnitHistory(UnitDetails found, Words words) {
        this.found = found;
        this.words = words;
    }

    List<UnitPage.Event> events() {
        var events = new ArrayList<UnitPage.Event>();
        var versions = found.unit().versions();
        events.add(beginning(versions.getFirst()));
        for (int i = 1; i < versions.size(); i++) {
            change(versions.get(i - 1), versions.get(i), events);
        }
        found.predecessors().stream()
                .filter(follow -> !follow.day().equals(found.unit().validFrom()))
                .forEach(follow -> events.add(event(
                        words.get(
                                "organisation.history.took-over",
                                name(follow.predecessor(), follow.day().minusDays(1))),
                        follow.day(),
                        Icon.ADD)));
        var end = found.unit().validTo();
        if (end != null) {
            events.add(event(ending(), end, Icon.STOPPED));
        }
        Collections.reverse(events);
        return events;
    }

    private UnitPage.Event beginning(UnitVersion first) {
        var from = first.validFrom();
        if (from == null) {
            return new UnitPage.Event(
                    words.get("organisation.history.known-as", first.name()),
                    words.get("organisation.history.first-day-unknown"),
                    Icon.BUILDING);
        }
        var before = found.predecessors().stream()
                .filter(follow -> follow.day().equals(from))
                .toList();
        if (before.isEmpty()) {
            return event(words.get("organisation.history.began", first.name()), from, Icon.BUILDING);
        }
        return event(
                words.get(
                        "organisation.history.formed." + before.getFirst().kind(),
                        first.name(),
                        names(before.stream().map(Succession::predecessor).toList(), from.minusDays(1))),
                from,
                Icon.BUILDING);
    }

    private void change(UnitVersion before, UnitVersion after, List<UnitPage.Event> events) {
        var day = Objects.requireNonNull(after.validFrom());
        if (!before.name().equals(after.name())) {
            events.add(event(words.get("organisation.history.renamed", before.name(), after.name()), day, Icon.EDIT));
        }
        if (!Objects.equals(before.parent(), after.parent())) {
            events.add(event(
                    words.get(
                            "organisation.history.moved",
                            name(before.parent(), day.minusDays(1)),
                            name(after.parent(), day)),
                    day,
                    Icon.ARROW_RIGHT));
        }
    }

    private String ending() {
        if (found.successors().isEmpty()) {
            return words.get("organisation.history.ended");
        }
        var first = found.successors().getFirst();
        return words.get(
                first.kind() == SuccessionKind.SPLIT
                        ? "organisation.history.ended.split"
                        : "organisation.history.ended.followed",
                names(found.successors().stream().map(Succession::successor).toList(), first.day()));
    }

    private String names(List<String> codes, LocalDate day) {
        var names = codes.stream().map(code -> name(code, day)).toList();
        return names.size() == 1
                ? names.getFirst()
                : words.get("organisation.and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }

    private String name(@Nullable String code, LocalDate day) {
        return code == null
                ? ""
                : found.tree().find(code).map(unit -> unit.nearest(day).name()).orElse(code);
    }

    private UnitPage.Event event(String text, LocalDate day, Icon icon) {
        return new UnitPage.Event(text, words.formats().date(day), icon);
    }
}
