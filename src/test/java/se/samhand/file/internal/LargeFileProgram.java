package se.samhand.file.internal;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import se.samhand.file.StoredFileSummary;

/// Stores a file of as many bytes as it is told, reads it again, and prints both hashes.
///
/// In a process of its own, whose small heap shows that the file is never in memory as a whole.
final class LargeFileProgram {

    private LargeFileProgram() {}

    public static void main(String[] arguments) throws IOException {
        var database = new DriverManagerDataSource(arguments[0], arguments[1], arguments[2]);
        var files = new DatabaseFiles(
                JdbcClient.create(database),
                Clock.systemUTC(),
                new FileProperties(DataSize.ofMegabytes(200), Duration.ofDays(1)));
        long size = Long.parseLong(arguments[3]);
        StoredFileSummary stored = new TransactionTemplate(new JdbcTransactionManager(database)).execute(status -> {
            try {
                return files.store("stor.bin", new Noise(size));
            } catch (IOException problem) {
                throw new java.io.UncheckedIOException(problem);
            }
        });
        var digest = Sha256.digest();
        try (var bytes = new DigestInputStream(files.open(stored.id()), digest)) {
            bytes.transferTo(java.io.OutputStream.nullOutputStream());
        }
        System.out.println(
                stored.size() + " " + stored.sha256() + " " + HexFormat.of().formatHex(digest.digest()));
    }

    /// Bytes that cannot be compressed, made while they are read.
    private static final class Noise extends InputStream {

        private final RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        private long remaining;

        Noise(long size) {
            this.remaining = size;
        }

        @Override
        public int read() {
            return remaining-- > 0 ? random.nextInt(256) : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (remaining <= 0) {
                return -1;
            }
            int count = (int) Math.min(Math.min(length, 8192), remaining);
            byte[] some = new byte[count];
            random.nextBytes(some);
            System.arraycopy(some, 0, into, offset, count);
            remaining -= count;
            return count;
        }
    }
}
