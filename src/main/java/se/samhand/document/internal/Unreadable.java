package se.samhand.document.internal;

import se.samhand.document.Refusal;

/// Stops the reading of a file from wherever it is, with the reason.
public final class Unreadable extends RuntimeException {

    private final Refusal refusal;

    public Unreadable(Refusal refusal) {
        super(refusal.name(), null, false, false);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
