package se.samhand.organisation.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.samhand.organisation.UnitKind;

/// Kinds of units as lists write them.
final class SheetKinds {

    private static final Map<String, UnitKind> WORDS = Map.ofEntries(
            Map.entry("nämnd", UnitKind.BOARD),
            Map.entry("stadsdelsförvaltning", UnitKind.DISTRICT),
            Map.entry("fackförvaltning", UnitKind.SPECIALIST),
            Map.entry("förvaltning", UnitKind.SPECIALIST),
            Map.entry("avdelning", UnitKind.DEPARTMENT),
            Map.entry("enhet", UnitKind.UNIT),
            Map.entry("lokalpolisområde", UnitKind.POLICE_DISTRICT),
            Map.entry("skola", UnitKind.SCHOOL),
            Map.entry("förening", UnitKind.ASSOCIATION),
            Map.entry("region", UnitKind.REGION),
            Map.entry("statlig myndighet", UnitKind.STATE_AUTHORITY),
            Map.entry("företag", UnitKind.COMPANY),
            Map.entry("fastighetsägare", UnitKind.PROPERTY_OWNER));

    private SheetKinds() {}

    /// The word that a list of ours has for a kind.
    static String word(UnitKind kind) {
        return switch (kind) {
            case SPECIALIST -> "fackförvaltning";
            case BOARD,
                    DISTRICT,
                    DEPARTMENT,
                    UNIT,
                    POLICE_DISTRICT,
                    SCHOOL,
                    ASSOCIATION,
                    REGION,
                    STATE_AUTHORITY,
                    COMPANY,
                    PROPERTY_OWNER ->
                WORDS.entrySet().stream()
                        .filter(entry -> entry.getValue() == kind)
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElseThrow();
        };
    }

    static Optional<UnitKind> of(String word) {
        return Optional.ofNullable(WORDS.get(word.toLowerCase(Locale.ROOT)));
    }
}
