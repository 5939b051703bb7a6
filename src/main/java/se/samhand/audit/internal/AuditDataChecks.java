package se.samhand.audit.internal;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import se.samhand.audit.ChainVerdict;
import se.samhand.kernel.DataCheck;
import se.samhand.kernel.DataChecks;
import se.samhand.kernel.DataFindings;
import se.samhand.kernel.DataFindings.Example;

/// Whether the trail is as it was recorded.
@Component
class AuditDataChecks implements DataChecks {

    private static final Duration TO_WALK_IT_ALL = Duration.ofMinutes(10);

    private final DataSource database;
    private final Clock clock;

    AuditDataChecks(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<DataCheck> checks() {
        return List.of(DataCheck.error("audit.chain-broken", this::walk).within(TO_WALK_IT_ALL));
    }

    private DataFindings walk() {
        try (var connection = database.getConnection()) {
            return switch (new ChainWalk(connection, List.of(), clock.instant()).verdict()) {
                case ChainVerdict.Whole whole -> DataFindings.none();
                case ChainVerdict.Broken broken ->
                    DataFindings.of(List.of(
                            new Example(broken.number() + " · " + broken.fault().name(), "/sparbarhet")));
            };
        } catch (SQLException failure) {
            throw new DataAccessResourceFailureException("The trail could not be read", failure);
        }
    }
}
