package se.samhand.strategy;

/// What a person can be allowed to do with steering documents.
public final class SteeringPermissions {

    /// Read the register and fetch it.
    public static final String READ = "steering.read";

    /// Register, change, end and remove documents and their goals.
    ///
    /// Asked for in the whole municipality, since they steer all of it.
    public static final String WRITE = "steering.write";

    private SteeringPermissions() {}
}
