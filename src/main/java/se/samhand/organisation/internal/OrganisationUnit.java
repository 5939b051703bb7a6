package se.samhand.organisation.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.samhand.organisation.UnitKind;

/// A part of the organisation through time: it keeps its code, while names and places hold from a day to a day.
///
/// @param isFromReference whether newer reference files may still change it; not once a person has
/// @param versions one after the other, without overlap
public record OrganisationUnit(
        String code,
        UUID id,
        UnitKind kind,
        List<String> otherNames,
        boolean isFromReference,
        int version,
        List<UnitVersion> versions) {

    public OrganisationUnit {
        otherNames = List.copyOf(otherNames);
        versions = List.copyOf(versions);
        for (int i = 1; i < versions.size(); i++) {
            var before = versions.get(i - 1).validTo();
            if (before == null || !versions.get(i).beginsAfter(before)) {
                throw new IllegalArgumentException(code + " has two versions at a time");
            }
        }
    }

    /// The version on a day, if it exists then.
    public Optional<UnitVersion> at(LocalDate day) {
        return versions.stream().filter(version -> version.holdsOn(day)).findFirst();
    }

    public boolean existsOn(LocalDate day) {
        return at(day).isPresent();
    }

    public UnitVersion first() {
        return versions.getFirst();
    }

    public UnitVersion last() {
        return versions.getLast();
    }

    /// The version on a day; before its first day the first one, after its last day the last one.
    public UnitVersion nearest(LocalDate day) {
        return at(day).orElseGet(() -> first().beginsAfter(day) ? first() : last());
    }

    public @Nullable LocalDate validFrom() {
        return first().validFrom();
    }

    public @Nullable LocalDate validTo() {
        return last().validTo();
    }

    /// Whether something is decided already for a day after this one, its end excepted.
    boolean changesAfter(LocalDate day) {
        return last().beginsAfter(day);
    }

    OrganisationUnit renamed(LocalDate from, String name, String shortName) {
        return changed(from, version -> version.called(name, shortName));
    }

    OrganisationUnit moved(LocalDate from, @Nullable String parent) {
        return changed(from, version -> version.lyingIn(parent));
    }

    /// What was to change on the day after its last one does not come to be.
    OrganisationUnit ended(LocalDate lastDay) {
        var left = new ArrayList<>(versions.stream()
                .filter(version -> !version.beginsAfter(lastDay))
                .toList());
        left.set(left.size() - 1, left.getLast().until(lastDay));
        return with(left);
    }

    /// A change on the day that a version begins puts that version right; on another day a new one begins.
    private OrganisationUnit changed(LocalDate from, UnaryOperator<UnitVersion> change) {
        if (from.equals(last().validFrom())) {
            return with(replaced(change.apply(last())));
        }
        var changed = replaced(last().until(from.minusDays(1)));
        changed.add(change.apply(last().from(from)));
        return with(changed);
    }

    private ArrayList<UnitVersion> replaced(UnitVersion newLast) {
        var changed = new ArrayList<>(versions);
        changed.set(changed.size() - 1, newLast);
        return changed;
    }

    private OrganisationUnit with(List<UnitVersion> changed) {
        return new OrganisationUnit(code, id, kind, otherNames, false, version, changed);
    }
}
