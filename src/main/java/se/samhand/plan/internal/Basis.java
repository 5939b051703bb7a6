package se.samhand.plan.internal;

import java.util.Locale;

/// What the content of a plan rests on, when the municipality did not write it in Samhand.
public enum Basis {
    /// Facts of a real document, in other words.
    SOURCE("Underlag: en verklig plan, återgiven med andra ord."),
    /// Made up so that there is something to see; says nothing about a real administration.
    CONSTRUCTED("Underlag: påhittat, som exempel.");

    private final String inPrint;

    Basis(String inPrint) {
        this.inPrint = inPrint;
    }

    /// The mark on what is printed; documents are in Swedish.
    String inPrint() {
        return inPrint;
    }

    /// As it is stored, and as message keys end.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
