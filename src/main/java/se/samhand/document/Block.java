package se.samhand.document;

/// A paragraph or a table.
public sealed interface Block permits Paragraph, Table {}
