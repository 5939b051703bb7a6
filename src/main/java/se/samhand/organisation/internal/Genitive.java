package se.samhand.organisation.internal;

/// The short name of an administration as it stands before a noun, told by the full name.
final class Genitive {

    private Genitive() {}

    /// *Bromma* of *Bromma stadsdelsförvaltning*, *Skärholmens* of *Skärholmens stadsdelsförvaltning*.
    static String of(String shortName, String name) {
        return name.startsWith(shortName + " ") ? shortName : shortName + "s";
    }
}
