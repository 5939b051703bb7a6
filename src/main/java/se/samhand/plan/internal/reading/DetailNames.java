package se.samhand.plan.internal.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What columns and labels are called that say something of an activity beyond the template.
final class DetailNames {

    /// What stands in such a column.
    enum Name {
        /// How new the work is.
        STATE("Läge", "Nytt eller befintligt", "Nytt/befintligt", "Befintligt eller nytt", "Ny eller befintlig"),
        /// How new the work is, or how far it has come; only what can not be the latter is taken.
        STATUS("Status"),
        /// A cross for what is new.
        IS_NEW("Ny", "Nytt", "Insatsen är ny", "Aktiviteten är ny", "Ny insats", "Ny aktivitet"),
        PRIORITY("Prioritet", "Prioriterad", "Prioriterat", "Prioriteras", "Prioritering", "Prioriterad insats"),
        SUB_GOALS("Delmål"),
        MEASURE(
                "Mäts",
                "Hur mäts",
                "Hur mäts det",
                "Hur det mäts",
                "Så mäts det",
                "Så mäter vi",
                "Mätmetod",
                "Mätning"),
        LEVEL("Nivå", "Preventionsnivå", "Förebyggande nivå"),
        TYPE("Typ", "Preventionstyp", "Typ av prevention"),
        TARGET_GROUP("Målgrupp", "Målgrupper", "För vem", "För vilka"),
        AGES("Ålder", "Åldrar", "Åldersgrupp"),
        LINKS("Länk", "Länkar", "Webblänk", "Webblänkar"),
        ILS("ILS", "ILS-aktivitet", "ILS-id", "Aktivitet i ILS"),
        MILESTONES("Milstolpe", "Milstolpar"),
        SUB_AREAS("Aktivitetens delområden"),
        SERVED_GOALS("Bidrar till mål"),
        RESPONSIBLE_UNITS("Enhet", "Enheter", "Ansvariga enheter", "Ansvarig enhet"),
        PERFORMING_UNITS("Utförande enhet", "Utförande enheter"),
        /// All of these, a line for each, begun by its name.
        ALL("Övriga uppgifter");

        private final List<String> names;

        Name(String... names) {
            this.names = List.of(names);
        }
    }

    private static final Map<String, Name> BY_KEY = byKey();

    private DetailNames() {}

    private static Map<String, Name> byKey() {
        Map<String, Name> byKey = new HashMap<>();
        for (Name name : Name.values()) {
            name.names.forEach(text -> byKey.put(KnownColumnNames.key(text), name));
        }
        return Map.copyOf(byKey);
    }

    static Optional<Name> of(String heading) {
        return Optional.ofNullable(BY_KEY.get(KnownColumnNames.key(heading)));
    }
}
