package se.samhand.document.internal;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes elements of Word's main namespace.
final class WordXml {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String PREFIX = "w";

    private final XMLStreamWriter writer;

    WordXml(XMLStreamWriter writer) {
        this.writer = writer;
    }

    void startDocument() throws XMLStreamException {
        writer.writeStartDocument("UTF-8", "1.0");
        start("document");
        writer.writeNamespace(PREFIX, NAMESPACE);
    }

    void endDocument() throws XMLStreamException {
        writer.writeEndDocument();
        writer.close();
    }

    void start(String name) throws XMLStreamException {
        writer.writeStartElement(PREFIX, name, NAMESPACE);
    }

    void end() throws XMLStreamException {
        writer.writeEndElement();
    }

    void empty(String name) throws XMLStreamException {
        writer.writeEmptyElement(PREFIX, name, NAMESPACE);
    }

    void value(String name, String value) throws XMLStreamException {
        attributes(name, "val", value);
    }

    /// Writes an empty element with attributes given as name and value in turn.
    void attributes(String name, String... namesAndValues) throws XMLStreamException {
        empty(name);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            writer.writeAttribute(PREFIX, NAMESPACE, namesAndValues[i], namesAndValues[i + 1]);
        }
    }

    /// Writes a run; line breaks and tabs are elements in Word.
    void run(String text) throws XMLStreamException {
        start("r");
        StringBuilder piece = new StringBuilder();
        String tidy = Tidy.text(text);
        for (int i = 0; i < tidy.length(); i++) {
            char character = tidy.charAt(i);
            if (character == '\n' || character == '\t') {
                piece(piece);
                empty(character == '\n' ? "br" : "tab");
            } else {
                piece.append(character);
            }
        }
        piece(piece);
        end();
    }

    private void piece(StringBuilder piece) throws XMLStreamException {
        if (!piece.isEmpty()) {
            start("t");
            writer.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
            writer.writeCharacters(piece.toString());
            end();
            piece.setLength(0);
        }
    }
}
