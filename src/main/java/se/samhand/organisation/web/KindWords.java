package se.samhand.organisation.web;

import se.samhand.organisation.UnitKind;
import se.samhand.ui.Words;

/// Kinds of units in words.
final class KindWords {

    private KindWords() {}

    static String one(UnitKind kind, Words words) {
        return words.get("organisation.kind.one." + kind);
    }

    static String plural(UnitKind kind, Words words) {
        return words.get("organisation.kind.many." + kind);
    }
}
