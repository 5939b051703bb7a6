package se.samhand.identity.internal;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import se.samhand.kernel.ScopeId;

/// Accounts with passwords for a benchmark, and the bare hashing that they are measured against.
public final class BenchAccounts {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private BenchAccounts() {}

    /// As [PasswordHashing] sets it up.
    public static Argon2PasswordEncoder encoder(ApplicationContext application) {
        var password = application.getBean(IdentityProperties.class).password();
        return new Argon2PasswordEncoder(
                SALT_BYTES, HASH_BYTES, password.parallelism(), password.memory(), password.iterations());
    }

    /// Opens so many accounts with one password, and gives their sign-in names.
    public static List<String> open(ApplicationContext application, int count, String hash) {
        var jdbc = application.getBean(JdbcClient.class);
        return IntStream.range(0, count)
                .mapToObj(number -> open(jdbc, number, hash))
                .toList();
    }

    /// Gives all of them a role in the whole municipality.
    public static void grant(ApplicationContext application, String role) {
        application
                .getBean(JdbcClient.class)
                .sql("""
                        insert into identity.role_grant (id, person_id, role, scope, valid_from, granted_at, granted_by)
                        select uuidv7(), id, :role, :scope, current_date - 1, now() - interval '1 day', id
                          from identity.person
                         where sign_in_name like 'bench-%'
                        """)
                .param("role", role)
                .param("scope", ScopeId.MUNICIPALITY.value())
                .update();
    }

    private static String open(JdbcClient jdbc, int number, String hash) {
        var name = "bench-" + number;
        jdbc.sql("""
                        with opened as (
                            insert into identity.person
                                   (id, name, sign_in_name, address, home_scope, is_demo, opened_at, opened_by, version)
                            values (uuidv7(), :name, :name, :name || '@samhand.example', :home, false, now(), uuidv7(), 0)
                            returning id
                        )
                        insert into identity.password (person_id, hash, chosen_at)
                        select id, :hash, now() from opened
                        """)
                .param("name", name)
                .param("home", ScopeId.MUNICIPALITY.value())
                .param("hash", hash)
                .update();
        return name;
    }
}
