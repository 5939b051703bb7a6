package se.samhand.database.internal.copy;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import se.samhand.database.CopyProgress;

/// The rows of one table as they pass: how many bytes, and their SHA-256.
final class Measured {

    private static final long STEP = 64L * 1024 * 1024;

    private final String table;
    private final CopyProgress progress;
    private final MessageDigest digest;
    private long bytes;

    Measured(String table, CopyProgress progress) {
        this.table = table;
        this.progress = progress;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    OutputStream to(OutputStream out) {
        return new FilterOutputStream(out) {

            @Override
            public void write(int value) throws IOException {
                write(new byte[] {(byte) value}, 0, 1);
            }

            @Override
            public void write(byte[] content, int from, int length) throws IOException {
                out.write(content, from, length);
                pass(content, from, length);
            }

            // The stream around it has more to write.
            @Override
            public void close() {}
        };
    }

    InputStream from(InputStream in) {
        return new FilterInputStream(in) {

            @Override
            public int read() throws IOException {
                var one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] content, int from, int length) throws IOException {
                int count = in.read(content, from, length);
                if (count > 0) {
                    pass(content, from, count);
                }
                return count;
            }
        };
    }

    long bytes() {
        return bytes;
    }

    /// Ends the measuring.
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private void pass(byte[] content, int from, int length) {
        digest.update(content, from, length);
        var steps = bytes / STEP;
        bytes += length;
        if (bytes / STEP > steps) {
            progress.copying(table, bytes);
        }
    }
}
