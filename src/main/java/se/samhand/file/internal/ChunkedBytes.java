package se.samhand.file.internal;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.IntFunction;
import se.samhand.file.StoredFileSummary;

/// The bytes of a stored file, fetched one piece after the other, and held against their hash at the end.
final class ChunkedBytes extends InputStream {

    private final StoredFileSummary file;
    private final IntFunction<Optional<byte[]>> chunks;
    private final MessageDigest digest = Sha256.digest();
    private byte[] chunk = new byte[0];
    private int next;
    private int position;
    private long remaining;

    ChunkedBytes(StoredFileSummary file, IntFunction<Optional<byte[]>> chunks) {
        this.file = file;
        this.chunks = chunks;
        this.remaining = file.size();
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (next == chunk.length && !fetch()) {
            return -1;
        }
        int count = Math.min(length, chunk.length - next);
        System.arraycopy(chunk, next, into, offset, count);
        next += count;
        return count;
    }

    private boolean fetch() throws IOException {
        if (remaining == 0) {
            return false;
        }
        chunk = chunks.apply(position)
                .orElseThrow(() -> new IOException("File " + file.id().value() + " was removed while it was read"));
        next = 0;
        position++;
        remaining -= chunk.length;
        digest.update(chunk);
        if (remaining <= 0 && !HexFormat.of().formatHex(digest.digest()).equals(file.sha256())) {
            throw new IOException("File " + file.id().value() + " does not have the bytes that were stored");
        }
        return true;
    }
}
