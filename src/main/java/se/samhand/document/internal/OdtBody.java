package se.samhand.document.internal;

import java.util.HashSet;
import java.util.Set;

/// Reads what stands below one another in an OpenDocument text, a cell or a text box.
final class OdtBody {

    private static final int MAX_TITLE_STYLES = 1_000;

    private final XmlCursor cursor;
    private final Assembly assembly;
    private final OdtTable table;
    private final Set<String> titleStyles = new HashSet<>(Set.of("Title"));
    private boolean bulletWaits;

    OdtBody(XmlCursor cursor, Assembly assembly) {
        this.cursor = cursor;
        this.assembly = assembly;
        this.table = new OdtTable(cursor, assembly, this);
    }

    /// Reads the whole document, the cursor standing on its root.
    void document() {
        cursor.children(part -> {
            switch (part) {
                case "office:automatic-styles" -> cursor.children(this::style);
                case "office:body" ->
                    cursor.children(body -> {
                        if (body.equals("office:text")) {
                            blocks();
                        }
                    });
                default -> {}
            }
        });
    }

    void blocks() {
        boolean outer = bulletWaits;
        bulletWaits = false;
        cursor.children(this::block);
        bulletWaits = outer;
    }

    private void style(String name) {
        boolean isTitle = name.equals("style:style")
                && titleStyles.contains(cursor.attribute("parent-style-name", ""))
                && titleStyles.size() < MAX_TITLE_STYLES;
        if (isTitle) {
            titleStyles.add(cursor.attribute("name", ""));
        }
    }

    private void block(String name) {
        switch (name) {
            case "text:p" -> paragraph(titleStyles.contains(cursor.attribute("style-name", "")) ? 1 : 0);
            case "text:h" -> paragraph(cursor.number("outline-level", 1, 1, 9));
            case "text:list" -> cursor.children(this::partOfList);
            case "table:table" -> table.read();
            case "text:tracked-changes",
                    "office:annotation",
                    "office:forms",
                    "text:sequence-decls",
                    "text:variable-decls",
                    "text:user-field-decls",
                    "text:table-of-content-source" -> {}
            case "text:section" -> section();
            default -> cursor.children(this::block);
        }
    }

    private void partOfList(String name) {
        bulletWaits = name.equals("text:list-item");
        cursor.children(this::block);
        bulletWaits = false;
    }

    private void section() {
        if (!cursor.attribute("display", "").equals("none")) {
            cursor.children(this::block);
        }
    }

    private void paragraph(int level) {
        boolean isListItem = bulletWaits;
        cursor.content(assembly::collapsedText, this::inline);
        assembly.style(level, isListItem);
        assembly.endParagraph();
        bulletWaits = false;
    }

    private void inline(String name) {
        switch (name) {
            case "text:s" -> assembly.text(" ".repeat(cursor.number("c", 1, 0, 100)));
            case "text:tab" -> assembly.text("\t");
            case "text:line-break" -> assembly.text("\n");
            case "text:note",
                    "office:annotation",
                    "text:ruby-text",
                    "text:soft-page-break",
                    "text:hidden-text",
                    "text:placeholder",
                    "draw:object",
                    "draw:object-ole",
                    "draw:image",
                    "svg:title",
                    "svg:desc" -> {}
            case "text:hidden-paragraph" -> {}
            case "draw:text-box" -> assembly.box(this::blocks);
            case "text:p", "text:h", "text:list", "table:table" -> assembly.box(() -> block(name));
            default -> {
                if (name.startsWith("draw:")) {
                    cursor.children(this::inline);
                } else {
                    cursor.content(assembly::collapsedText, this::inline);
                }
            }
        }
    }
}
