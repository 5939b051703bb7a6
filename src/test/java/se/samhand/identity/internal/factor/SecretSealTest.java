package se.samhand.identity.internal.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretSealTest {

    private static final UUID PERSON = UUID.fromString("01939a00-0000-7000-8000-00000000abcd");
    private static final UUID OTHER = UUID.fromString("01939a00-0000-7000-8000-00000000abce");

    @TempDir
    Path folder;

    @Test
    void opensWhatItSealedForThatPersonOnly() {
        var seal = seal("", folder);
        var sealed = seal.seal(new byte[] {1, 2, 3}, PERSON);

        assertThat(seal.open(sealed, PERSON)).contains(new byte[] {1, 2, 3});
        assertThat(seal.open(sealed, OTHER)).isEmpty();
        sealed[sealed.length - 1]++;
        assertThat(seal.open(sealed, PERSON)).isEmpty();
        assertThat(seal.open(new byte[3], PERSON)).isEmpty();
    }

    @Test
    void keepsAKeyBesideTheDataThatOnlyItsOwnerReads() throws Exception {
        var sealed = seal("", folder).seal(new byte[20], PERSON);

        assertThat(seal("", folder).open(sealed, PERSON)).isPresent();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("second-factor.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void agreesOnOneKeyWhenManyStartsComeAtOnce() throws Exception {
        int starts = 16;
        var together = new CyclicBarrier(starts);
        try (var threads = Executors.newFixedThreadPool(starts)) {
            Callable<SecretSeal> start = () -> {
                together.await();
                return seal("", folder);
            };
            var seals = threads.invokeAll(Collections.nCopies(starts, start)).stream()
                    .map(Future::resultNow)
                    .toList();

            var sealed = seals.getFirst().seal(new byte[20], PERSON);
            assertThat(seals)
                    .allSatisfy(seal -> assertThat(seal.open(sealed, PERSON)).isPresent());
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("second-factor.key");
        }
    }

    @Test
    void isNotAvailableWithoutAKey() {
        assertThat(seal("", folder.resolve("missing")).isAvailable()).isFalse();
    }

    @Test
    void refusesAKeyThatIsTooShort() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> seal(Base64.getEncoder().encodeToString(new byte[16]), folder))
                .withMessageContaining("32 bytes");
    }

    private static SecretSeal seal(String key, Path folder) {
        return new SecretSeal(new FactorProperties(key, folder, URI.create("http://localhost"), List.of()));
    }
}
