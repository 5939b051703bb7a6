package se.samhand.document.internal;

import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.samhand.document.Refusal;

/// Walks through XML element by element without ever holding it whole.
///
/// A visitor is called with the cursor on a start tag; whatever it leaves unread of the element is passed over.
final class XmlCursor {

    /// Office formats know some hundred names; the parser keeps every name it meets.
    private static final int MAX_NAMES = 5_000;

    private static final String OTHER_NAMESPACE = "?";

    /// In other encodings the guard of the bytes would be blind.
    private static final Pattern GUARDED_ENCODING =
            Pattern.compile("(?i)utf-?8|utf-?16([lb]e)?|us-ascii|ascii|iso-8859-\\d+|windows-125\\d");

    private static final XMLInputFactory FACTORY = hardenedFactory();

    private final XMLStreamReader reader;
    private final Budget budget;
    private final Map<String, String> prefixes;
    private final Map<String, Map<String, String>> names = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private int depth;

    /// @param prefixes the prefix to be used for each namespace, whatever the file itself uses
    private XmlCursor(XMLStreamReader reader, Budget budget, Map<String, String> prefixes) {
        this.reader = reader;
        this.budget = budget;
        this.prefixes = prefixes;
    }

    /// Visits the root element.
    static void read(InputStream xml, Budget budget, Map<String, String> prefixes, Reading reading) {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new GuardedXml(xml, budget));
            String encoding = reader.getCharacterEncodingScheme();
            if (encoding != null && !GUARDED_ENCODING.matcher(encoding).matches()) {
                throw new Unreadable(Refusal.HOSTILE);
            }
            XmlCursor cursor = new XmlCursor(reader, budget, prefixes);
            while (cursor.depth == 0) {
                cursor.next();
            }
            reading.read(cursor);
            while (reader.hasNext()) {
                cursor.next();
            }
        } catch (XMLStreamException e) {
            throw new Unreadable(Refusal.DAMAGED);
        }
    }

    interface Reading {
        void read(XmlCursor cursor);
    }

    /// Visits the child elements of the element that the cursor stands on.
    void children(Consumer<String> visitor) {
        content(text -> {}, visitor);
    }

    /// Visits the texts and child elements of the element that the cursor stands on.
    void content(Consumer<String> onText, Consumer<String> visitor) {
        int own = depth;
        while (depth >= own) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                int child = depth;
                visitor.accept(name());
                while (depth >= child) {
                    next();
                }
            } else if (reader.hasText() && event != XMLStreamConstants.COMMENT) {
                onText.accept(reader.getText());
            }
        }
    }

    /// The text of the element that the cursor stands on, that of elements within left out.
    void text(Consumer<String> onText) {
        content(onText, name -> {});
    }

    /// Prefix and local name, such as `w:tbl`.
    String name() {
        String namespace = reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
        return names.computeIfAbsent(namespace, key -> new HashMap<>())
                .computeIfAbsent(
                        reader.getLocalName(),
                        local -> prefixes.getOrDefault(namespace, OTHER_NAMESPACE) + ":" + local);
    }

    /// Value of an attribute by its local name, or the given one when it is absent.
    String attribute(String name, String otherwise) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? otherwise : value;
    }

    /// Value of a numeric attribute, kept within bounds.
    int number(String name, int otherwise, int min, int max) {
        String value = attribute(name, "").strip();
        boolean isNumber = !value.isEmpty() && value.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        if (!isNumber) {
            return otherwise;
        }
        return value.length() > 9 ? max : Math.clamp(Long.parseLong(value), min, max);
    }

    private int next() {
        budget.tick();
        try {
            int event = reader.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> open();
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD,
                        XMLStreamConstants.ENTITY_REFERENCE,
                        XMLStreamConstants.ENTITY_DECLARATION -> throw new Unreadable(Refusal.HOSTILE);
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> remember(reader.getPITarget());
                default -> {}
            }
            return event;
        } catch (XMLStreamException e) {
            throw new Unreadable(Refusal.DAMAGED);
        }
    }

    private void open() {
        depth++;
        if (depth > budget.limits().maxDepth()) {
            throw new Unreadable(Refusal.EXPANDS_TOO_MUCH);
        }
        remember(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            remember(reader.getAttributeLocalName(i));
        }
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            remember(String.valueOf(reader.getNamespacePrefix(i)));
            remember(String.valueOf(reader.getNamespaceURI(i)));
        }
    }

    private void remember(String name) {
        if (seen.add(name) && seen.size() > MAX_NAMES) {
            throw new Unreadable(Refusal.HOSTILE);
        }
    }

    private static XMLInputFactory hardenedFactory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // The limits of the budget hold instead: the parser would call a deep document damaged, and one with many
        // `&amp;` too.
        for (String limit : new String[] {"maxElementDepth", "maxGeneralEntitySizeLimit", "totalEntitySizeLimit"}) {
            factory.setProperty("jdk.xml." + limit, "0");
        }
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
            throw new Unreadable(Refusal.HOSTILE);
        });
        return factory;
    }
}
