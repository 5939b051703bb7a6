package se.samhand.database.internal;

/// Why the application cannot have its database, and what the operator can do about it.
final class DatabaseUnavailable extends RuntimeException {

    private final String remedy;

    DatabaseUnavailable(String reason, String remedy) {
        super(reason);
        this.remedy = remedy;
    }

    DatabaseUnavailable(String reason, String remedy, Throwable cause) {
        super(reason, cause);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
