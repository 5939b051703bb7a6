package se.samhand.identity.internal.factor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Codes to sign in with when the app or the device is lost, each once; only hashes are kept.
@Repository
class RecoveryCodes {

    static final int NUMBER = 10;

    /// 80 random bits, which nobody guesses even with the hash at hand.
    private static final int BYTES = 10;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;

    RecoveryCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Makes new ones in place of all there were; they are told this once.
    List<String> renew(UUID person, Instant at) {
        removeOf(person);
        var codes = Stream.generate(RecoveryCodes::make).limit(NUMBER).toList();
        for (var code : codes) {
            jdbc.sql("""
                            insert into identity.recovery_code (code_hash, person_id, made_at)
                            values (:hash, :person, :at)
                            """)
                    .param("hash", hash(code))
                    .param("person", person)
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .update();
        }
        return codes;
    }

    /// Whether it was one of the person's; it is used up.
    boolean use(UUID person, String typed) {
        return jdbc.sql("delete from identity.recovery_code where person_id = :person and code_hash = :hash")
                        .param("person", person)
                        .param("hash", hash(typed))
                        .update()
                > 0;
    }

    int left(UUID person) {
        return jdbc.sql("select count(*) from identity.recovery_code where person_id = :person")
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    void removeOf(UUID person) {
        jdbc.sql("delete from identity.recovery_code where person_id = :person")
                .param("person", person)
                .update();
    }

    private static String make() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base32.grouped(bytes).replace(' ', '-').toLowerCase(Locale.ROOT);
    }

    /// Of what counts in it: no hyphens, no blanks, letters of any size.
    private static byte[] hash(String code) {
        var plain = code.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
        try {
            return MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
