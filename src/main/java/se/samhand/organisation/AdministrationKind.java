package se.samhand.organisation;

/// Kind of administration (*förvaltningstyp*).
public enum AdministrationKind {
    /// Answers for most services in one part of the municipality (*stadsdelsförvaltning*).
    DISTRICT,
    /// Answers for one field in the whole municipality (*fackförvaltning*).
    SPECIALIST
}
