package se.samhand.identity.internal;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What a sign-in is held against, looked up in one query whether there is such an account or not.
@Repository
class Credentials {

    /// The account behind a sign-in name.
    ///
    /// @param hash nothing as long as no password has been chosen
    /// @param device the known browser that the cookie belongs to, if any
    record Found(
            UUID person,
            boolean isOpen,
            @Nullable String hash,
            @Nullable UUID device) {}

    private final JdbcClient jdbc;

    Credentials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param signInName in small letters
    /// @param deviceToken what the cookie holds; empty without one
    Optional<Found> find(String signInName, String deviceToken) {
        return jdbc.sql("""
                        select p.id, p.closed_at is null as is_open, w.hash, d.id as device
                          from identity.person p
                          left join identity.password w on w.person_id = p.id
                          left join identity.known_device d on d.person_id = p.id and d.token_hash = :device
                         where p.sign_in_name = :signInName
                        """)
                .param("signInName", signInName)
                .param("device", OneTimeSecret.hash(deviceToken))
                .query((row, number) -> new Found(
                        row.getObject("id", UUID.class),
                        row.getBoolean("is_open"),
                        row.getString("hash"),
                        row.getObject("device", UUID.class)))
                .optional();
    }
}
