package se.samhand.database.internal;

/// Who signs in to the embedded server.
enum Role {
    /// Sets up roles and databases, and nothing else.
    SUPERUSER("postgres"),

    /// Owns the database and runs the migrations.
    OWNER("samhand_owner"),

    /// The running application: reads and writes rows, changes no table.
    APPLICATION("samhand_app");

    private final String user;

    Role(String user) {
        this.user = user;
    }

    String user() {
        return user;
    }

    String password(Passwords passwords) {
        return switch (this) {
            case SUPERUSER -> passwords.superuser();
            case OWNER -> passwords.owner();
            case APPLICATION -> passwords.application();
        };
    }
}
