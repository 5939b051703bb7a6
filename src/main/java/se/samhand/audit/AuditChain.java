package se.samhand.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import se.samhand.audit.internal.ChainWalk;

/// The chain of the trail (*spårbarhet*), for those who want to know whether it is whole.
///
/// `docs/audit-chain.md` says how to verify it without Samhand.
public final class AuditChain {

    private AuditChain() {}

    /// Walks the whole chain, however long, in little memory, and holds it against checkpoints from before.
    ///
    /// @param connection nothing else goes on in it; reading is all that it needs to be allowed
    public static ChainVerdict verify(Connection connection, List<ChainState> checkpoints, Instant now)
            throws SQLException {
        return new ChainWalk(connection, checkpoints, now).verdict();
    }
}
