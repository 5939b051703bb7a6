package se.samhand.database;

/// Why the application cannot have its database, and what the operator can do about it.
public final class DatabaseUnavailable extends RuntimeException {

    private final String remedy;

    public DatabaseUnavailable(String reason, String remedy) {
        super(reason);
        this.remedy = remedy;
    }

    public DatabaseUnavailable(String reason, String remedy, Throwable cause) {
        super(reason, cause);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
