package se.samhand.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Answers questions about the organisation (*organisation*) that this installation serves, today and on other days.
public interface OrganisationDirectory {

    Municipality municipality();

    /// All administrations, also those that have ended: district administrations first, each kind by name.
    ///
    /// Each is called as it is today, or as it was last.
    List<Administration> administrations();

    /// The administrations that exist on a day, called as they are on it.
    List<Administration> administrations(LocalDate day);

    /// An administration as it is today, or as it was last.
    Optional<Administration> administration(String code);

    /// An administration as it is on a day, or nothing when it does not exist then.
    Optional<Administration> administration(String code, LocalDate day);

    /// A unit of any kind as it is on a day, or nothing when it does not exist then.
    Optional<UnitSummary> unit(String code, LocalDate day);

    /// All units that exist on a day, of any kind, by name.
    List<UnitSummary> units(LocalDate day);

    /// What units are called today, or were called last, by code; without those that are not known.
    Map<String, String> unitNames(Set<String> codes);

    /// Codes of all that came after a unit, and after those, until today and later.
    Set<String> successorsOf(String code);

    /// Codes of all that had come after a unit by a day, and after those.
    Set<String> successorsOf(String code, LocalDate day);

    /// Codes of all that were before a unit, and before those.
    Set<String> predecessorsOf(String code);

    /// Codes of all that a unit had taken over from by a day, and those before them.
    Set<String> predecessorsOf(String code, LocalDate day);

    /// The roles that plans name as responsible.
    List<Role> roles();
}
