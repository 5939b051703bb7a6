package se.samhand.kernel;

/// What was asked for does not exist, or may not be known to exist; shown as 404.
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound(String message) {
        super(message);
    }
}
