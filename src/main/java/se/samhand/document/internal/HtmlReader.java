package se.samhand.document.internal;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import se.samhand.document.Document;
import se.samhand.document.Refusal;

/// Reads web pages, and parts of them that were pasted.
final class HtmlReader {

    /// A parser that repairs wrongly nested tags may make many elements of one tag.
    private static final int MAX_ELEMENTS = 400_000;

    private HtmlReader() {}

    static Document read(FileStart file, Budget budget) throws IOException {
        try (Reader reader = TextDecoding.open(file)) {
            return read(reader, budget);
        }
    }

    static Document read(String html, Budget budget) {
        return read(new StringReader(html), budget);
    }

    /// Reads a fragment into a document that is being put together.
    static void readInto(String html, Assembly assembly) {
        new HtmlBlocks(assembly).read(parse(new StringReader(html), assembly.budget()));
    }

    private static Document read(Reader reader, Budget budget) {
        Assembly assembly = new Assembly(budget);
        new HtmlBlocks(assembly).read(parse(reader, budget));
        return assembly.document();
    }

    private static Element parse(Reader reader, Budget budget) {
        Parser parser = Parser.htmlParser().setMaxDepth(budget.limits().maxDepth());
        try (StreamParser stream = new StreamParser(parser).parse(new BoundedHtml(reader, budget), "")) {
            int elements = 0;
            for (Iterator<Element> iterator = stream.iterator(); iterator.hasNext(); iterator.next()) {
                budget.tick();
                elements++;
                if (elements > MAX_ELEMENTS) {
                    throw new Unreadable(Refusal.EXPANDS_TOO_MUCH);
                }
            }
            return stream.document();
        } catch (UncheckedIOException e) {
            throw new Unreadable(Refusal.DAMAGED);
        }
    }
}
