package se.samhand.document;

/// The formats that can be read.
public enum DocumentFormat {
    /// Word, Office Open XML.
    DOCX,
    /// OpenDocument text.
    ODT,
    /// A web page, or a part of one that was pasted.
    HTML,
    /// A workbook of spreadsheets, Office Open XML.
    XLSX,
    /// Values between semicolons, commas or tabs.
    CSV,
    /// Plain text; tab separated lines make a table.
    TEXT,
    /// Pages of text as they are printed.
    PDF
}
