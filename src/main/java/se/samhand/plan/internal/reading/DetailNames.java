package se.samhand.plan.internal.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What columns and labels are called that say something of an activity beyond the template.
final class DetailNames {

    /// What stands in such a column.
    enum Name {
        /// How new the work is.
        STATE,
        /// How new the work is, or how far it has come; only what can not be the latter is taken.
        STATUS,
        /// A cross for what is new.
        IS_NEW,
        PRIORITY,
        SUB_GOALS,
        MEASURE,
        LEVEL,
        TYPE,
        TARGET_GROUP,
        AGES,
        LINKS,
        ILS,
        MILESTONES,
        SUB_AREAS,
        SERVED_GOALS,
        RESPONSIBLE_UNITS,
        PERFORMING_UNITS,
        /// All of these, a line for each, begun by its name.
        ALL
    }

    private static final Map<String, Name> BY_KEY = byKey();

    private DetailNames() {}

    private static Map<String, Name> byKey() {
        Map<String, Name> byKey = new HashMap<>();
        put(byKey, Name.STATE, "Läge", "Nytt eller befintligt", "Befintligt eller nytt", "Ny eller befintlig");
        put(byKey, Name.STATE, "Nytt/befintligt", "Befintligt/nytt", "Ny/befintlig");
        put(byKey, Name.STATUS, "Status");
        put(byKey, Name.IS_NEW, "Ny", "Nytt", "Insatsen är ny", "Aktiviteten är ny", "Ny insats", "Ny aktivitet");
        put(byKey, Name.PRIORITY, "Prioritet", "Prioriterad", "Prioriterat", "Prioriteras", "Prioritering");
        put(byKey, Name.PRIORITY, "Prioriterad insats", "Prioriterad aktivitet");
        put(byKey, Name.SUB_GOALS, "Delmål");
        put(byKey, Name.MEASURE, "Mäts", "Hur mäts", "Hur mäts det", "Hur det mäts", "Så mäts det", "Så mäter vi");
        put(byKey, Name.MEASURE, "Mätmetod", "Mätning");
        put(byKey, Name.LEVEL, "Nivå", "Preventionsnivå", "Förebyggande nivå");
        put(byKey, Name.TYPE, "Typ", "Preventionstyp", "Typ av prevention");
        put(byKey, Name.TARGET_GROUP, "Målgrupp", "Målgrupper", "För vem", "För vilka");
        put(byKey, Name.AGES, "Ålder", "Åldrar", "Åldersgrupp");
        put(byKey, Name.LINKS, "Länk", "Länkar", "Webblänk", "Webblänkar");
        put(byKey, Name.ILS, "ILS", "ILS-aktivitet", "ILS-id", "Aktivitet i ILS");
        put(byKey, Name.MILESTONES, "Milstolpe", "Milstolpar");
        put(byKey, Name.SUB_AREAS, "Aktivitetens delområden");
        put(byKey, Name.SERVED_GOALS, "Bidrar till mål");
        put(byKey, Name.RESPONSIBLE_UNITS, "Enhet", "Enheter", "Ansvariga enheter", "Ansvarig enhet");
        put(byKey, Name.PERFORMING_UNITS, "Utförande enhet", "Utförande enheter");
        put(byKey, Name.ALL, "Övriga uppgifter");
        return Map.copyOf(byKey);
    }

    private static void put(Map<String, Name> byKey, Name name, String... texts) {
        for (String text : texts) {
            byKey.put(KnownColumnNames.key(text), name);
        }
    }

    static Optional<Name> of(String heading) {
        return Optional.ofNullable(BY_KEY.get(KnownColumnNames.key(heading)));
    }
}
