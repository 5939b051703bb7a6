package se.samhand.kernel;

/// Someone else saved first; shown as 409 with what changed.
public final class StaleVersion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StaleVersion(String message) {
        super(message);
    }
}
