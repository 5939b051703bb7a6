package se.samhand.document.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.jspecify.annotations.Nullable;
import se.samhand.document.Document;
import se.samhand.document.Refusal;

/// Reads Word files: POI finds the parts, and they are read as streams (ADR 0003).
final class DocxReader {

    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
    private static final Map<String, String> PREFIXES = Map.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w",
            "http://purl.oclc.org/ooxml/wordprocessingml/main", "w",
            "http://schemas.openxmlformats.org/officeDocument/2006/math", "m",
            "http://purl.oclc.org/ooxml/officeDocument/math", "m",
            "http://schemas.openxmlformats.org/markup-compatibility/2006", "mc");

    static {
        // The budget counts every byte; a table of empty cells compresses better than POI's rule of thumb allows.
        ZipSecureFile.setMinInflateRatio(0);
    }

    private DocxReader() {}

    static Document read(Path file, Budget budget) {
        OPCPackage parts = open(file);
        try {
            PackagePart main = related(parts.getRelationships(), parts, "officeDocument");
            if (main == null) {
                throw new Unreadable(Refusal.DAMAGED);
            }
            WordStyles styles = new WordStyles();
            PackagePart styleSheet = related(main.getRelationships(), parts, "styles");
            if (styleSheet != null) {
                read(styleSheet, budget, styles::read);
            }
            Assembly assembly = new Assembly(budget);
            read(main, budget, cursor -> new WordBody(cursor, assembly, styles).blocks());
            return assembly.document();
        } catch (OpenXML4JException | IOException e) {
            throw new Unreadable(Refusal.DAMAGED);
        } finally {
            parts.revert();
        }
    }

    private static void read(PackagePart part, Budget budget, XmlCursor.Reading reading) throws IOException {
        try (InputStream in = part.getInputStream()) {
            XmlCursor.read(in, budget, PREFIXES, reading);
        }
    }

    /// Opens the entries itself: left alone with a broken file, POI would unpack all of it into memory.
    ///
    /// POI answers a broken package with checked and unchecked exceptions of many kinds.
    private static OPCPackage open(Path file) {
        try {
            ZipSecureFile zip = new ZipSecureFile(file.toFile());
            try {
                return OPCPackage.open(new ZipFileZipEntrySource(zip));
            } catch (OpenXML4JException | RuntimeException e) {
                zip.close();
                throw new Unreadable(Refusal.DAMAGED);
            }
        } catch (IOException e) {
            throw new Unreadable(Refusal.DAMAGED);
        }
    }

    private static @Nullable PackagePart related(
            PackageRelationshipCollection relationships, OPCPackage parts, String type) {
        for (String family : List.of(TRANSITIONAL, STRICT)) {
            for (PackageRelationship relationship : relationships) {
                boolean isWanted = relationship.getRelationshipType().equals(family + type)
                        && relationship.getTargetMode() == TargetMode.INTERNAL;
                if (isWanted) {
                    return part(parts, relationship);
                }
            }
        }
        return null;
    }

    private static @Nullable PackagePart part(OPCPackage parts, PackageRelationship relationship) {
        try {
            return parts.getPart(PackagingURIHelper.createPartName(relationship.getTargetURI()));
        } catch (InvalidFormatException | RuntimeException e) {
            throw new Unreadable(Refusal.DAMAGED);
        }
    }
}
