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

    /// How many attempts there are with the one at hand.
    ///
    /// @param here on the account from the same place
    /// @param fromAddress from the same address, on whatever accounts
    /// @param onAccount on the account in a day, wherever from
    /// @param inAll on whatever accounts, wherever from
    record Counted(int here, int fromAddress, int onAccount, int inAll) {}

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

    /// Lets attempts on the same account wait for each other until the transaction ends, wherever they come from.
    void holdAccount(Place place) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext(:name))")
                .param("name", "attempts on " + place.nameHash())
                .query()
                .listOfRows();
    }

    /// @param most how far is counted of all attempts, since there may be very many
    Counted count(Place place, Instant since, Instant dayAgo, int most) {
        return jdbc.sql("""
                        select (select count(*)
                                  from identity.sign_in_attempt
                                 where name_hash = :name
                                   and origin = :origin
                                   and attempted_at > :since) as here
                             , (select count(*)
                                  from identity.sign_in_attempt
                                 where address = :address
                                   and attempted_at > :since) as from_address
                             , (select count(*)
                                  from identity.sign_in_attempt
                                 where name_hash = :name
                                   and attempted_at > :dayAgo) as on_account
                             , (select count(*)
                                  from (select id
                                          from identity.sign_in_attempt
                                         where attempted_at > :since
                                         limit :most) recent) as in_all
                        """)
                .param("name", place.nameHash())
                .param("origin", place.origin())
                .param("address", place.address())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("dayAgo", dayAgo.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, number) -> new Counted(
                        row.getInt("here"), row.getInt("from_address"), row.getInt("on_account"), row.getInt("in_all")))
                .single();
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
