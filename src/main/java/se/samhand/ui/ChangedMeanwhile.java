package se.samhand.ui;

/// What a person was changing is no longer there to be changed: somebody else was first.
///
/// Shown as 409 with what happened, what the person typed, and the way on.
/// Where the form can be shown again with what was typed, it is, with the [Conflict] above it.
public final class ChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Conflict conflict;
    private final transient Link next;

    /// @param next the page that shows how things are now
    public ChangedMeanwhile(Conflict conflict, Link next) {
        super("Somebody else was first, see " + next.href());
        this.conflict = conflict;
        this.next = next;
    }

    public Conflict conflict() {
        return conflict;
    }

    public Link next() {
        return next;
    }
}
