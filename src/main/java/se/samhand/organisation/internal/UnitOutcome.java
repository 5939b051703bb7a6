package se.samhand.organisation.internal;

/// What came of changing one unit.
public sealed interface UnitOutcome {

    /// It is so from the day on.
    ///
    /// @param code of the unit
    record Changed(String code) implements UnitOutcome {}

    /// It does not fit the rest of the organisation.
    record Refused(OrganisationProblem problem) implements UnitOutcome {}
}
