package se.samhand.document.internal.pdf;

/// A paragraph or table while its place on the page still matters.
sealed interface PdfBlock permits PdfParagraph, PdfTable {

    float top();
}
