package se.samhand.document.internal;

import java.util.function.Consumer;

/// Reads what stands below one another in Word's body, a cell or a text box: paragraphs and tables.
final class WordBody {

    private final XmlCursor cursor;
    private final Assembly assembly;
    private final WordParagraph paragraph;
    private final WordTable table;

    WordBody(XmlCursor cursor, Assembly assembly, WordStyles styles) {
        this.cursor = cursor;
        this.assembly = assembly;
        this.paragraph = new WordParagraph(cursor, assembly, styles, this);
        this.table = new WordTable(cursor, assembly, this);
    }

    void blocks() {
        cursor.children(this::block);
    }

    void block(String name) {
        switch (name) {
            case "w:p" -> paragraph.read();
            case "w:tbl" -> table.read();
            case "w:sdt" -> contentControl(this::block);
            case "mc:AlternateContent" -> alternatives(this::block);
            case "w:del", "w:moveFrom", "w:sectPr", "w:background" -> {}
            default -> cursor.children(this::block);
        }
    }

    /// Reads a content control; the prompt of one that nobody has filled in is not text of the document.
    void contentControl(Consumer<String> content) {
        boolean[] showsPrompt = {false};
        cursor.children(name -> {
            switch (name) {
                case "w:sdtPr" ->
                    cursor.children(property -> showsPrompt[0] |= property.equals("w:showingPlcHdr") && isOn());
                case "w:sdtContent" -> {
                    if (showsPrompt[0]) {
                        assembly.mute(() -> cursor.children(content));
                    } else {
                        cursor.children(content);
                    }
                }
                default -> {}
            }
        });
    }

    /// Reads the first of several forms of the same content that has any text.
    void alternatives(Consumer<String> content) {
        long before = assembly.textLength();
        cursor.children(name -> {
            boolean isForm = name.equals("mc:Choice") || name.equals("mc:Fallback");
            if (isForm && assembly.textLength() == before) {
                cursor.children(content);
            }
        });
    }

    /// Whether a property of yes or no, on which the cursor stands, says yes.
    boolean isOn() {
        return switch (cursor.attribute("val", "true")) {
            case "false", "0", "off" -> false;
            default -> true;
        };
    }
}
