package se.samhand.document;

/// What came of reading a file: a document, or the reason why not.
public sealed interface DocumentReading {

    record Read(Document document, DocumentFormat format) implements DocumentReading {}

    record Refused(Refusal refusal) implements DocumentReading {}
}
