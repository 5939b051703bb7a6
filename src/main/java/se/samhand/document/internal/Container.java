package se.samhand.document.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import se.samhand.document.Refusal;

/// The zip file that an office document is, looked into before anything else opens it.
final class Container implements Closeable {

    private static final int MAX_ENTRIES = 5_000;

    private final ZipFile zip;
    private final Budget budget;
    private final Set<String> names = new HashSet<>();

    private Container(ZipFile zip, Budget budget) {
        this.zip = zip;
        this.budget = budget;
    }

    /// Opens the file, or refuses one that is damaged or would swell.
    static Container open(Path file, Budget budget) {
        Container container = new Container(zip(file), budget);
        try {
            container.check();
            return container;
        } catch (Unreadable e) {
            container.close();
            throw e;
        }
    }

    private static ZipFile zip(Path file) {
        try {
            return new ZipFile(file.toFile());
        } catch (IOException e) {
            throw new Unreadable(Refusal.DAMAGED);
        }
    }

    boolean has(String name) {
        return names.contains(name);
    }

    boolean hasAny(Predicate<String> name) {
        return names.stream().anyMatch(name);
    }

    /// Reads an XML entry, or does nothing when there is none.
    void read(String name, Map<String, String> prefixes, XmlCursor.Reading reading) {
        ZipEntry entry = zip.getEntry(name);
        if (entry != null) {
            // The parser asks for the first bytes one by one, and each would be unpacked by itself.
            try (InputStream in = new BufferedInputStream(zip.getInputStream(entry))) {
                XmlCursor.read(in, budget, prefixes, reading);
            } catch (IOException e) {
                throw new Unreadable(Refusal.DAMAGED);
            }
        }
    }

    /// The beginning of an entry as Latin-1, empty when there is none.
    String start(String name, int length) {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(length), ISO_8859_1);
        } catch (IOException e) {
            throw new Unreadable(Refusal.DAMAGED);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check() {
        refuseIf(zip.size() > MAX_ENTRIES);
        long expanded = 0;
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            names.add(entry.getName());
            String lower = entry.getName().toLowerCase(Locale.ROOT);
            if (lower.endsWith(".xml") || lower.endsWith(".rels")) {
                expanded += Math.max(0, entry.getSize());
                refuseIf(expanded > budget.limits().maxExpandedBytes());
            }
        }
    }

    private static void refuseIf(boolean tooMuch) {
        if (tooMuch) {
            throw new Unreadable(Refusal.EXPANDS_TOO_MUCH);
        }
    }
}
