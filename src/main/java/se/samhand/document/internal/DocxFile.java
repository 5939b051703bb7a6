package se.samhand.document.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import se.samhand.document.Document;
import se.samhand.document.DocxLayout;

/// Packs the parts of a Word file.
public final class DocxFile {

    private static final String RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private DocxFile() {}

    public static void write(Document document, DocxLayout layout, OutputStream out) throws IOException {
        OPCPackage parts = OPCPackage.create(out);
        try {
            parts.getPackageProperties().setTitleProperty(Optional.of(Tidy.text(layout.title())));
            parts.getPackageProperties().setCreatorProperty("Samhand");
            parts.getPackageProperties().setLanguageProperty(Optional.of("sv-SE"));
            PackagePart main = part(parts, "document", "document.main");
            parts.addRelationship(main.getPartName(), TargetMode.INTERNAL, RELATIONSHIP + "officeDocument");
            for (String name : new String[] {"styles", "numbering", "settings", "fontTable"}) {
                PackagePart part = part(parts, name, name);
                main.addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATIONSHIP + name);
                copyResource("word-" + name + ".xml", part);
            }
            try (OutputStream xml = main.getOutputStream()) {
                DocxBody.write(document, layout, xml);
            }
            parts.save(out);
        } catch (OpenXML4JException | XMLStreamException e) {
            throw new IllegalStateException("The Word file cannot be put together", e);
        } finally {
            parts.revert();
        }
    }

    private static PackagePart part(OPCPackage parts, String name, String type) throws OpenXML4JException {
        return parts.createPart(PackagingURIHelper.createPartName("/word/" + name + ".xml"), CONTENT + type + "+xml");
    }

    private static void copyResource(String resource, PackagePart part) throws IOException {
        try (InputStream in = DocxFile.class.getResourceAsStream(resource);
                OutputStream xml = part.getOutputStream()) {
            if (in == null) {
                throw new IllegalStateException("Resource is missing: " + resource);
            }
            in.transferTo(xml);
        }
    }
}
