package se.samhand.document.internal.pdf;

import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/// What the standard names of the structure tree mean.
final class Structure {

    private static final Set<String> INLINE = Set.of(
            "Span",
            "NonStruct",
            "Link",
            "Quote",
            "Reference",
            "BibEntry",
            "Code",
            "Em",
            "Strong",
            "Annot",
            "Ruby",
            "Warichu",
            "Sub",
            "Private");
    private static final Set<String> BLOCKS = Set.of(
            "Document",
            "Part",
            "Art",
            "Sect",
            "Div",
            "P",
            "H",
            "H1",
            "H2",
            "H3",
            "H4",
            "H5",
            "H6",
            "L",
            "LI",
            "Lbl",
            "LBody",
            "Table",
            "TR",
            "TD",
            "TH",
            "THead",
            "TBody",
            "TFoot",
            "Caption",
            "BlockQuote",
            "TOC",
            "TOCI",
            "Index",
            "Note",
            "Figure",
            "Formula",
            "Form",
            "Title",
            "FENote",
            "Aside");

    private Structure() {}

    static boolean isInline(Tags.Element element) {
        return INLINE.contains(element.kind());
    }

    static boolean isLabel(Tags.Element element) {
        return element.kind().equals("Lbl");
    }

    static boolean isStandard(String kind) {
        return INLINE.contains(kind) || BLOCKS.contains(kind);
    }

    static int level(Tags.Element element) {
        String kind = element.kind();
        if (kind.equals("H") || kind.equals("Title")) {
            return 1;
        }
        boolean isHeading = kind.length() == 2 && kind.charAt(0) == 'H' && Character.isDigit(kind.charAt(1));
        return isHeading ? Math.max(1, kind.charAt(1) - '0') : 0;
    }

    /// The attribute of a cell, such as `RowSpan`; 1 when it is not given.
    static int span(Tags.Element cell, COSName name) {
        COSBase attributes = cell.attributes().getDictionaryObject(COSName.A);
        if (attributes instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                Optional<Integer> found = span(several.getObject(i), name);
                if (found.isPresent()) {
                    return found.get();
                }
            }
            return 1;
        }
        return span(attributes, name).orElse(1);
    }

    private static Optional<Integer> span(COSBase attributes, COSName name) {
        boolean isGiven = attributes instanceof COSDictionary given && given.containsKey(name);
        return isGiven
                ? Optional.of(Math.clamp(((COSDictionary) attributes).getInt(name, 1), 1, 1000))
                : Optional.empty();
    }
}
