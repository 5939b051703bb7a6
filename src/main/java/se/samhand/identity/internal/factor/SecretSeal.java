package se.samhand.identity.internal.factor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/// Encrypts the secrets of apps at rest (AES-256-GCM), each bound to its person, with a key that is not in the
/// database.
///
/// The key is the setting `samhand.identity.second-factor.key`. Where Samhand runs the database itself it is made at
/// first use and lies beside the data; where there is neither, codes of an app are not offered.
@Component
public class SecretSeal {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Optional<SecretKeySpec> key;

    SecretSeal(FactorProperties properties) {
        this.key = properties.key().isBlank()
                ? besideData(properties.keyFolder())
                : Optional.of(key(properties.key(), "samhand.identity.second-factor.key"));
    }

    /// Whether there is a key, so that secrets can be kept.
    public boolean isAvailable() {
        return key.isPresent();
    }

    byte[] seal(byte[] secret, UUID person) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        return ByteBuffer.allocate(NONCE_BYTES + secret.length + TAG_BITS / Byte.SIZE)
                .put(nonce)
                .put(crypt(Cipher.ENCRYPT_MODE, nonce, secret, person).orElseThrow())
                .array();
    }

    /// Nothing when it was not sealed here for that person.
    Optional<byte[]> open(byte[] sealed, UUID person) {
        if (sealed.length <= NONCE_BYTES) {
            return Optional.empty();
        }
        var nonce = new byte[NONCE_BYTES];
        var rest = new byte[sealed.length - NONCE_BYTES];
        ByteBuffer.wrap(sealed).get(nonce).get(rest);
        return crypt(Cipher.DECRYPT_MODE, nonce, rest, person);
    }

    private Optional<byte[]> crypt(int mode, byte[] nonce, byte[] text, UUID person) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode,
                    key.orElseThrow(() -> new IllegalStateException("There is no key for second factors")),
                    new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(person.toString().getBytes(StandardCharsets.US_ASCII));
            return Optional.of(cipher.doFinal(text));
        } catch (javax.crypto.AEADBadTagException notOurs) {
            return Optional.empty();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has AES-GCM", missing);
        }
    }

    private static SecretKeySpec key(String text, String where) {
        var bytes = Base64.getDecoder().decode(text.strip());
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException(
                    where + " is " + KEY_BYTES + " bytes in base64, such as `openssl rand -base64 32` gives");
        }
        return new SecretKeySpec(bytes, "AES");
    }

    private static Optional<SecretKeySpec> besideData(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        var file = folder.resolve("second-factor.key");
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Optional.of(key(Files.readString(file), file.toString()));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /// Written whole beside its place and then put there, so that no other start ever reads half a key.
    private static void make(Path file) throws IOException {
        var bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        var whole = Files.createTempFile(
                file.getParent(),
                file.getFileName().toString(),
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(whole, Base64.getEncoder().encodeToString(bytes));
            Files.createLink(file, whole);
        } catch (FileAlreadyExistsException madeMeanwhile) {
            // Another start was first; its key holds.
        } finally {
            Files.delete(whole);
        }
    }
}
