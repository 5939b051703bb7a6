package se.samhand.datacheck;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.transaction.PlatformTransactionManager;
import se.samhand.datacheck.internal.TimedExamination;
import se.samhand.kernel.DataCheck;
import se.samhand.kernel.DataChecks;

/// Makes the checks of all modules; only reads.
public interface Examination {

    /// An examination of the database that the transactions are made in.
    static Examination of(
            Collection<? extends DataChecks> modules, PlatformTransactionManager transactions, Clock clock) {
        return new TimedExamination(modules, transactions, clock);
    }

    /// Every check there is, by its code.
    List<DataCheck> checks();

    /// Makes one check, and stops it when it takes longer than it may.
    CheckResult make(DataCheck check);
}
