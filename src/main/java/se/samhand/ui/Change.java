package se.samhand.ui;

/// A stretch of whole words that stayed, came or went.
public record Change(Kind kind, String text) {

    /// What happened to the words.
    public enum Kind {
        /// They are in both texts.
        KEPT,
        /// They are only in the new text.
        INSERTED,
        /// They are only in the old text.
        DELETED
    }
}
