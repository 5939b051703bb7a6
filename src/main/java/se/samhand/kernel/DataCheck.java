package se.samhand.kernel;

import java.time.Duration;

/// A question to a module's data (*datakontroll*) whose answer should be: nothing found.
///
/// Its words stand under `check.` + code among the messages of the module: `.title` (what is wrong), `.what` (what it
/// leads to) and `.remedy` (what to do about it).
///
/// @param code stable, such as `plan.unit-not-there`; begins with the module
/// @param atMost how long the database may work on it
public record DataCheck(String code, Severity severity, Duration atMost, Look look) {

    private static final Duration USUALLY = Duration.ofSeconds(30);

    /// How much a finding matters.
    public enum Severity {
        /// Something is broken: what people see may be wrong.
        ERROR,
        /// Something should be looked at: nothing is wrong yet.
        WARNING
    }

    /// How the data are looked at; only reads.
    @FunctionalInterface
    public interface Look {
        DataFindings look();
    }

    public static DataCheck error(String code, Look look) {
        return new DataCheck(code, Severity.ERROR, USUALLY, look);
    }

    public static DataCheck warning(String code, Look look) {
        return new DataCheck(code, Severity.WARNING, USUALLY, look);
    }

    /// The same for data that take longer to go through.
    public DataCheck within(Duration limit) {
        return new DataCheck(code, severity, limit, look);
    }
}
