package se.samhand.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// A place in the chain as it is stored, and the entry that stands there now.
///
/// @param previous the hash before, as hexadecimal figures
/// @param line the entry, or null when it is gone
record StoredLink(
        long number, String previous, String hash, @Nullable AuditLine line) {

    static final String COLUMNS = """
            l.number, encode(l.previous_hash, 'hex') as previous_hash, encode(l.hash, 'hex') as hash, e.id, e.code, e.arguments, e.actor_id, e.subject_id, e.recorded_at""";

    private static final TypeReference<Map<String, String>> ARGUMENTS = new TypeReference<>() {};
    private static final JsonMapper JSON = new JsonMapper();

    static StoredLink of(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new StoredLink(
                row.getLong("number"),
                row.getString("previous_hash"),
                row.getString("hash"),
                id == null
                        ? null
                        : new AuditLine(
                                id,
                                row.getString("code"),
                                JSON.readValue(row.getString("arguments"), ARGUMENTS),
                                row.getObject("actor_id", UUID.class),
                                row.getObject("subject_id", UUID.class),
                                row.getObject("recorded_at", OffsetDateTime.class)
                                        .toInstant()));
    }

    boolean follows(String link) {
        return previous.equals(link);
    }

    /// Whether hash, content and the link that it says it follows belong together.
    boolean isConsistent() {
        return line != null && hash.equals(CanonicalForm.hash(previous, number, line));
    }

    /// Whether this entry was recorded in another place: there, after that link.
    boolean belongsTo(StoredLink place, String link) {
        if (line == null) {
            return false;
        }
        var there = CanonicalForm.hash(link, place.number(), line);
        return there.equals(place.hash()) || there.equals(hash);
    }
}
