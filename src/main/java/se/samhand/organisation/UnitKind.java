package se.samhand.organisation;

import org.jspecify.annotations.Nullable;

/// Kind of unit (*enhetsslag*): what the municipality consists of, and whom it works together with.
public enum UnitKind {
    /// Elected members who answer for a field or a district (*nämnd*).
    BOARD(Level.BOARD),
    /// Answers for most services in one part of the municipality (*stadsdelsförvaltning*).
    DISTRICT(Level.ADMINISTRATION),
    /// Answers for one field in the whole municipality (*fackförvaltning*).
    SPECIALIST(Level.ADMINISTRATION),
    /// The largest part of an administration (*avdelning*).
    DEPARTMENT(Level.DEPARTMENT),
    /// Where people work together under one manager (*enhet*).
    UNIT(Level.UNIT),
    /// A district of the local police (*lokalpolisområde*).
    POLICE_DISTRICT(Level.PARTNER),
    /// A school, whoever runs it (*skola*).
    SCHOOL(Level.PARTNER),
    /// An association or another actor of civil society (*förening*).
    ASSOCIATION(Level.PARTNER),
    /// The region that answers for health care (*region*).
    REGION(Level.PARTNER),
    /// An authority of the state (*statlig myndighet*).
    STATE_AUTHORITY(Level.PARTNER),
    /// A company (*företag*).
    COMPANY(Level.PARTNER),
    /// Whoever owns buildings and grounds (*fastighetsägare*).
    PROPERTY_OWNER(Level.PARTNER);

    private enum Level {
        BOARD,
        ADMINISTRATION,
        DEPARTMENT,
        UNIT,
        PARTNER
    }

    private final Level level;

    UnitKind(Level level) {
        this.level = level;
    }

    public boolean isAdministration() {
        return level == Level.ADMINISTRATION;
    }

    /// Whether it stands outside the municipality.
    public boolean isPartner() {
        return level == Level.PARTNER;
    }

    /// Whether a role can be granted in it.
    public boolean isScope() {
        return level == Level.ADMINISTRATION || level == Level.DEPARTMENT || level == Level.UNIT;
    }

    /// Whether it may belong to a unit of another kind, or to none.
    public boolean mayLieIn(@Nullable UnitKind parent) {
        return switch (level) {
            case BOARD, PARTNER -> parent == null;
            case ADMINISTRATION -> parent != null && parent.level == Level.BOARD;
            case DEPARTMENT -> parent != null && parent.level == Level.ADMINISTRATION;
            case UNIT -> parent != null && (parent.level == Level.ADMINISTRATION || parent.level == Level.DEPARTMENT);
        };
    }
}
