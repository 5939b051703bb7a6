package se.samhand.document;

import java.util.List;
import java.util.Locale;

/// How a document looks as a PDF on A4.
///
/// @param title title of the file, which readers of the screen say first
/// @param language the language that the document is written in
/// @param isLandscape whether the pages lie
/// @param columnWidths relative widths for every table with as many columns; the columns of other tables are as wide as
/// their text wants
/// @param header a line at the top of every page but the first, or an empty text
/// @param footer a line at the bottom of every page, left of its number, or an empty text
public record PdfLayout(
        String title, Locale language, boolean isLandscape, List<Integer> columnWidths, String header, String footer) {

    private static final Locale SWEDISH = Locale.of("sv", "SE");

    public PdfLayout {
        columnWidths = List.copyOf(columnWidths);
    }

    /// Standing pages of Swedish text.
    public static PdfLayout portrait(String title) {
        return new PdfLayout(title, SWEDISH, false, List.of(), "", "");
    }

    /// Lying pages of Swedish text.
    public static PdfLayout landscape(String title, List<Integer> columnWidths) {
        return new PdfLayout(title, SWEDISH, true, columnWidths, "", "");
    }

    /// The same layout with what runs along the edges of its pages.
    public PdfLayout running(String runningHeader, String runningFooter) {
        return new PdfLayout(title, language, isLandscape, columnWidths, runningHeader, runningFooter);
    }
}
