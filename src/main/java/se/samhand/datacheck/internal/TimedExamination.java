package se.samhand.datacheck.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import se.samhand.datacheck.CheckResult;
import se.samhand.datacheck.CheckResult.State;
import se.samhand.datacheck.Examination;
import se.samhand.kernel.DataCheck;
import se.samhand.kernel.DataChecks;
import se.samhand.kernel.DataFindings;

/// Makes each check in a reading transaction of its own, which the database ends when its time is up.
public final class TimedExamination implements Examination {

    private static final Logger LOG = LoggerFactory.getLogger(TimedExamination.class);

    private final List<DataCheck> checks;
    private final PlatformTransactionManager transactions;
    private final Clock clock;

    public TimedExamination(
            Collection<? extends DataChecks> modules, PlatformTransactionManager transactions, Clock clock) {
        this.checks = modules.stream()
                .flatMap(module -> module.checks().stream())
                .sorted(Comparator.comparing(DataCheck::code))
                .toList();
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public List<DataCheck> checks() {
        return checks;
    }

    @Override
    public CheckResult make(DataCheck check) {
        var begun = clock.instant();
        try {
            var found = Objects.requireNonNullElseGet(
                    transaction(check).execute(status -> check.look().look()), DataFindings::none);
            return new CheckResult(
                    check.code(),
                    check.severity(),
                    found.count() == 0 ? State.FINE : State.FOUND,
                    found.count(),
                    found.examples(),
                    Duration.between(begun, clock.instant()));
        } catch (DataAccessException | TransactionException failure) {
            LOG.error("The data check {} could not be made", check.code(), failure);
            return new CheckResult(
                    check.code(),
                    check.severity(),
                    State.NOT_MADE,
                    0,
                    List.of(),
                    Duration.between(begun, clock.instant()));
        }
    }

    private TransactionTemplate transaction(DataCheck check) {
        var transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
        transaction.setTimeout((int) check.atMost().toSeconds());
        return transaction;
    }
}
