package se.samhand.datacheck;

import java.time.Duration;
import java.util.List;
import se.samhand.kernel.DataCheck;
import se.samhand.kernel.DataFindings;

/// What came of one check (*datakontroll*).
///
/// @param code of the check
/// @param took how long it worked
public record CheckResult(
        String code,
        DataCheck.Severity severity,
        State state,
        long count,
        List<DataFindings.Example> examples,
        Duration took) {

    /// How a check ended.
    public enum State {
        /// Nothing was found.
        FINE,
        /// Something was found that somebody should see to.
        FOUND,
        /// The check could not be made, or took longer than it may.
        NOT_MADE
    }

    public CheckResult {
        examples = List.copyOf(examples);
    }
}
