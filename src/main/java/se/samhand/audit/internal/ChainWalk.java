package se.samhand.audit.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samhand.audit.ChainState;
import se.samhand.audit.ChainVerdict;
import se.samhand.audit.ChainVerdict.Broken;
import se.samhand.audit.ChainVerdict.Fault;
import se.samhand.audit.ChainVerdict.Whole;

/// Walks the chain from its first entry to its last, one at a time, as it was at one moment.
public final class ChainWalk {

    private static final int ROWS_AT_A_TIME = 500;

    private final Connection connection;
    private final List<ChainState> checkpoints;
    private final Instant now;

    public ChainWalk(Connection connection, List<ChainState> checkpoints, Instant now) {
        this.connection = connection;
        this.checkpoints = List.copyOf(checkpoints);
        this.now = now;
    }

    public ChainVerdict verdict() throws SQLException {
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try {
            return walk(installation());
        } finally {
            connection.rollback();
        }
    }

    private ChainVerdict walk(UUID installation) throws SQLException {
        if (checkpoints.stream()
                .anyMatch(checkpoint -> !checkpoint.installation().equals(installation))) {
            return new Broken(1, Fault.OTHER_INSTALLATION);
        }
        var chain = chain(installation);
        var leftBehind = firstOf("select min(number) from audit.link where number <= " + chain.removed());
        if (leftBehind > 0) {
            return new Broken(leftBehind, Fault.ADDED);
        } else if (isContradictedByRemoved()) {
            return new Broken(chain.removed(), Fault.REWRITTEN);
        }
        var link = chain.beginning();
        var number = chain.removed();
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_AT_A_TIME);
            try (var rows = statement.executeQuery("select " + StoredLink.COLUMNS + """
                     from audit.link l
                     left join audit.entry e on e.id = l.entry_id
                    order by l.number
                    """)) {
                while (rows.next()) {
                    var next = StoredLink.of(rows);
                    var broken = fault(next, number + 1, link);
                    if (broken.isPresent()) {
                        return broken.get();
                    }
                    link = next.hash();
                    number = next.number();
                }
            }
        }
        return end(new ChainState(installation, number, link, number - chain.removed(), now));
    }

    /// The link that the first entry follows: the beginning of the chain, or where the last removal ended.
    private Chain chain(UUID installation) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select number, encode(hash, 'hex') as hash
                          from audit.checkpoint
                         order by number desc
                         limit 1
                        """)) {
            return rows.next()
                    ? new Chain(installation, rows.getString("hash"), rows.getLong("number"))
                    : new Chain(installation, CanonicalForm.beginning(installation), 0);
        }
    }

    /// Of entries that were removed, the last links are known, and nothing else.
    private boolean isContradictedByRemoved() throws SQLException {
        try (var statement = connection.prepareStatement("""
                select 1
                  from audit.checkpoint
                 where number = ?
                   and encode(hash, 'hex') <> ?
                """)) {
            for (var checkpoint : checkpoints) {
                statement.setLong(1, checkpoint.number());
                statement.setString(2, checkpoint.link());
                try (var rows = statement.executeQuery()) {
                    if (rows.next()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private long firstOf(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            return single(row).getLong(1);
        }
    }

    private Optional<Broken> fault(StoredLink next, long number, String link) throws SQLException {
        if (next.number() != number || next.line() == null) {
            return Optional.of(new Broken(number, Fault.MISSING));
        } else if (!next.follows(link) && next.isConsistent()) {
            // It still follows the link that the one before had when it was recorded.
            return Optional.of(new Broken(Math.max(1, number - 1), Fault.CHANGED));
        } else if (!next.follows(link) || !next.isConsistent()) {
            return Optional.of(new Broken(number, hasItsEntryElsewhere(next, link) ? Fault.REORDERED : Fault.CHANGED));
        } else {
            return checkpoints.stream().anyMatch(checkpoint -> contradicts(checkpoint, next))
                    ? Optional.of(new Broken(number, Fault.REWRITTEN))
                    : Optional.empty();
        }
    }

    /// Looks through the whole trail for the entry that belongs here; only done once the chain is known to be broken.
    private boolean hasItsEntryElsewhere(StoredLink place, String link) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_AT_A_TIME);
            try (var rows = statement.executeQuery("select " + StoredLink.COLUMNS + """
                     from audit.link l
                     join audit.entry e on e.id = l.entry_id
                    order by l.number
                    """)) {
                while (rows.next()) {
                    var other = StoredLink.of(rows);
                    if (other.number() != place.number() && other.belongsTo(place, link)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private ChainVerdict end(ChainState state) throws SQLException {
        var furthest = checkpoints.stream().mapToLong(ChainState::number).max().orElse(0);
        if (furthest > state.number()) {
            return new Broken(state.number() + 1, Fault.CUT_OFF);
        }
        return hasEntryWithoutPlace() ? new Broken(state.number() + 1, Fault.ADDED) : new Whole(state);
    }

    private boolean hasEntryWithoutPlace() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select exists (
                            select from audit.entry e
                             where not exists (select from audit.link l where l.entry_id = e.id))
                        """)) {
            return single(row).getBoolean(1);
        }
    }

    private UUID installation() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select id from audit.installation")) {
            return single(row).getObject(1, UUID.class);
        }
    }

    private static ResultSet single(ResultSet rows) throws SQLException {
        if (!rows.next()) {
            throw new SQLException("The trail does not say whose chain it is: audit.installation is empty");
        }
        return rows;
    }

    private static boolean contradicts(ChainState checkpoint, StoredLink link) {
        return checkpoint.number() == link.number() && !checkpoint.link().equals(link.hash());
    }
}
