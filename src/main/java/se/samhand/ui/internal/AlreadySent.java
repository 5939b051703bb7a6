package se.samhand.ui.internal;

/// The same form was sent and done before; nothing is done again.
public final class AlreadySent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AlreadySent() {
        super("The form was sent and done before");
    }
}
