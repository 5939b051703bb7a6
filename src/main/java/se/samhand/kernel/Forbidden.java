package se.samhand.kernel;

/// The actor may not do this; shown as 403 with who can help.
public final class Forbidden extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Forbidden(String permission) {
        super("Needs the permission " + permission);
    }
}
