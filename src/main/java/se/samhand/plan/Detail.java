package se.samhand.plan;

import java.util.Locale;

/// A kind of thing that an activity can say beyond the columns of the central template.
public enum Detail {
    /// Sub-areas (*delområden*) that are narrower than those of its row.
    SUB_AREAS,
    /// Goals of steering documents (*mål den bidrar till*).
    SERVED_GOALS,
    /// Units (*enheter*) that answer for it.
    RESPONSIBLE_UNITS,
    /// Units that do the work.
    PERFORMING_UNITS,
    /// What is to be reached by a day (*milstolpar*).
    MILESTONES,
    /// How new the work is (*läge*).
    STATE,
    /// Whether it goes before others (*prioriterad*).
    PRIORITY,
    /// What it is to lead to, and how that is measured (*delmål*).
    SUB_GOALS,
    /// How far it reaches into people's lives (*nivå*).
    PREVENTION_LEVEL,
    /// Whether it changes people's conditions or the occasion (*typ*).
    PREVENTION_TYPE,
    /// Whom it is for (*målgrupp*).
    TARGET_GROUP,
    /// How old they are (*ålder*).
    AGES,
    /// Where there is more to read (*länkar*).
    LINKS,
    /// Its id in the steering system (*ILS-aktivitet*).
    ILS_ACTIVITY;

    /// As keys of changes and of messages end.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
