package se.samhand.document;

/// Why a file cannot be read; each has the words `document.refusal.<NAME>` that say what to do.
public enum Refusal {
    /// The file has no bytes, or no text at all.
    EMPTY,
    /// Larger than the limit that is set for files.
    TOO_LARGE,
    /// Small on disk but huge when unpacked, nested too deep, or with more cells or text than any plan has.
    EXPANDS_TOO_MUCH,
    /// Protected by a password, or by rights management.
    ENCRYPTED,
    /// Carries macros.
    HAS_MACROS,
    /// What it holds is another format than its name says.
    WRONG_EXTENSION,
    /// Begins as a known format but cannot be read to its end.
    DAMAGED,
    /// Holds constructs that are only used in attacks, such as external entities.
    HOSTILE,
    /// Word 97–2003 (`.doc`).
    OLD_WORD,
    /// Rich text format.
    RICH_TEXT,
    /// A PDF that holds pictures of pages and no text.
    PDF_OF_PICTURES,
    /// A spreadsheet in another format than `.xlsx` or `.csv`.
    SPREADSHEET,
    /// None of the formats that are read.
    UNKNOWN_FORMAT
}
