package se.samhand.identity.internal.factor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The codes of six figures that an app makes of a shared secret and the time (TOTP, RFC 6238).
///
/// SHA-1, six figures and 30 seconds are what every app knows. One step before and after is taken too, since clocks
/// differ and people type.
final class TimedCode {

    static final int SECRET_BYTES = 20;

    private static final int STEP_SECONDS = 30;
    private static final int SLACK = 1;
    private static final int MODULUS = 1_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private TimedCode() {}

    static byte[] newSecret() {
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    static long stepAt(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), (long) STEP_SECONDS);
    }

    static String at(byte[] secret, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "RAW"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%06d", number % MODULUS);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has HmacSHA1", missing);
        }
    }

    /// The step that a typed code belongs to, if it is one of now and later than the last that was taken.
    static OptionalLong stepOf(String typed, byte[] secret, Instant now, long lastStep) {
        var code = typed.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        long present = stepAt(now);
        return LongStream.rangeClosed(present - SLACK, present + SLACK)
                .filter(step -> step > lastStep)
                .filter(step -> MessageDigest.isEqual(at(secret, step).getBytes(StandardCharsets.UTF_8), code))
                .findFirst();
    }
}
