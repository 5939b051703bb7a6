package se.samhand.document.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// A file whose first bytes were read, once for all who ask them something; of a small file they are all there is.
///
/// Of a small file, opening it takes more time than reading it.
final class FileStart {

    private static final int LENGTH = 8192;

    private final Path path;
    private final long size;
    private final byte[] head;

    private FileStart(Path path, long size, byte[] head) {
        this.path = path;
        this.size = size;
        this.head = head;
    }

    static FileStart of(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(path)) {
            long size = file.size();
            ByteBuffer head = ByteBuffer.allocate((int) Math.min(size, LENGTH));
            int count = 0;
            while (count >= 0 && head.hasRemaining()) {
                count = file.read(head);
            }
            return new FileStart(path, size, Arrays.copyOf(head.array(), head.position()));
        }
    }

    Path path() {
        return path;
    }

    long size() {
        return size;
    }

    /// At most 8192 bytes.
    byte[] head() {
        return head;
    }

    /// The bytes of the file, no more of them than wanted.
    byte[] bytes(int most) throws IOException {
        if (size <= head.length) {
            return head;
        }
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(most);
        }
    }
}
