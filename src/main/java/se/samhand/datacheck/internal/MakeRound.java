package se.samhand.datacheck.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.samhand.datacheck.CheckResult;
import se.samhand.datacheck.Examination;

/// Makes all checks and keeps what they found.
@Component
class MakeRound {

    private final Examination examination;
    private final CheckRounds rounds;
    private final TransactionOperations transaction;
    private final Clock clock;

    MakeRound(Examination examination, CheckRounds rounds, TransactionOperations transaction, Clock clock) {
        this.examination = examination;
        this.rounds = rounds;
        this.transaction = transaction;
        this.clock = clock;
    }

    int checks() {
        return examination.checks().size();
    }

    /// @param progress hears how many checks are made
    void make(UUID id, UUID startedBy, IntConsumer progress) {
        var begun = clock.instant();
        var results = new ArrayList<CheckResult>();
        for (var check : examination.checks()) {
            progress.accept(results.size());
            results.add(examination.make(check));
        }
        var round = new CheckRound(id, begun, clock.instant(), startedBy, results);
        transaction.executeWithoutResult(status -> rounds.add(round));
    }
}
