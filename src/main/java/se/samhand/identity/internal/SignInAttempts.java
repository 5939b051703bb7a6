package se.samhand.identity.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The stored attempts to sign in that have not succeeded.
@Repository
class SignInAttempts {

    /// What is tried, and from where.
    ///
    /// @param nameHash hash of the sign-in name as typed, whether there is such an account or not
    /// @param origin a known browser, or a client address
    /// @param address the client address
    record Place(String nameHash, String origin, String address) {

        /// Somebody tries to sign in.
        static Place of(String signInName, String origin, String address) {
            return new Place(hash(signInName), origin, address);
        }

        /// Somebody who is signed in shows again who they are.
        static Place within(UUID person) {
            return new Place(hash(person.toString()), "within", "");
        }

        private static String hash(String name) {
            return HexFormat.of().formatHex(OneTimeSecret.hash(name));
        }

        boolean isKnownDevice() {
            return !origin.equals(address);
        }
    }

    /// Earlier attempts.
    ///
    /// @param last when the latest of them was, or nothing when there is none
    record Earlier(int count, @Nullable Instant last) {}

    private final JdbcClient jdbc;

    SignInAttempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Lets attempts at the same place wait for each other until the transaction ends, on whatever node they run.
    void hold(Place place) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext(:name), hashtext(:origin))")
                .param("name", place.nameHash())
                .param("origin", place.origin())
                .query()
                .listOfRows();
    }

    Earlier at(Place place, Instant since) {
        return jdbc.sql("""
                        select count(*) as number, max(attempted_at) as last
                          from identity.sign_in_attempt
                         where name_hash = :name
                           and origin = :origin
                           and attempted_at > :since
                        """)
                .param("name", place.nameHash())
                .param("origin", place.origin())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Earlier(row.getInt("number"), Persons.instant(row, "last")))
                .single();
    }

    Earlier from(String address, Instant since) {
        return jdbc.sql("""
                        select count(*) as number, max(attempted_at) as last
                          from identity.sign_in_attempt
                         where address = :address
                           and attempted_at > :since
                        """)
                .param("address", address)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Earlier(row.getInt("number"), Persons.instant(row, "last")))
                .single();
    }

    void add(UUID id, Place place, Instant at) {
        jdbc.sql("""
                        insert into identity.sign_in_attempt (id, name_hash, origin, address, attempted_at)
                        values (:id, :name, :origin, :address, :at)
                        """)
                .param("id", id)
                .param("name", place.nameHash())
                .param("origin", place.origin())
                .param("address", place.address())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from identity.sign_in_attempt where id = :id")
                .param("id", id)
                .update();
    }

    void removeAt(Place place) {
        jdbc.sql("delete from identity.sign_in_attempt where name_hash = :name and origin = :origin")
                .param("name", place.nameHash())
                .param("origin", place.origin())
                .update();
    }
}
