package se.samhand.document;

/// A paragraph of text.
///
/// @param index 1-based: among the paragraphs of the document's body, or of the cell that holds it
/// @param text the text as a reader sees it: deleted text left out, soft hyphens removed, `\n` for a line break within
/// the paragraph
/// @param level heading level 1–9, or 0 for body text
/// @param isListItem whether it has a bullet or a number; the bullet itself is not part of the text
/// @param isGuessed whether its words or its end were told by the room on the lines of a page, and may be others
public record Paragraph(int index, String text, int level, boolean isListItem, boolean isGuessed) implements Block {

    public Paragraph(int index, String text, int level, boolean isListItem) {
        this(index, text, level, isListItem, false);
    }

    public static Paragraph of(int index, String text) {
        return new Paragraph(index, text, 0, false);
    }

    public boolean isBlank() {
        return text.isBlank();
    }
}
