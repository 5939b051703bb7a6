package se.samhand.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.StreamSupport;
import nu.validator.client.EmbeddedValidator;
import nu.validator.json.Serializer;
import nu.validator.messages.JsonMessageEmitter;
import nu.validator.messages.MessageEmitterAdapter;
import nu.validator.servlet.imagereview.ImageCollector;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.springframework.util.function.ThrowingSupplier;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Holds a page against the HTML standard with the checker that validator.w3.org runs.
///
/// The grammar of HTML is read once per run: the checker's own [EmbeddedValidator] reads it anew for each page.
final class HtmlValidity {

    private static final JsonMapper JSON = new JsonMapper();

    private HtmlValidity() {}

    static List<String> faultsOf(String html) {
        var messages = JSON.readTree(validate(html)).get("messages");
        return StreamSupport.stream(messages.spliterator(), false)
                .filter(message -> message.get("type").asString().equals("error"))
                .map(HtmlValidity::sentence)
                .toList();
    }

    private static synchronized byte[] validate(String html) {
        var out = new ByteArrayOutputStream();
        try {
            var messages = messages(out);
            Shared.CHECKER.setUpValidatorAndParsers(messages, false, false);
            Shared.CHECKER.checkHtmlInputSource(
                    new InputSource(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8))));
            messages.end("", "", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static MessageEmitterAdapter messages(ByteArrayOutputStream out) throws SAXException {
        var source = Shared.CHECKER.getSourceCode();
        var messages = new MessageEmitterAdapter(
                null,
                source,
                true,
                new ImageCollector(source),
                0,
                true,
                new JsonMessageEmitter(new Serializer(out), null, false, null));
        messages.setHtml(true);
        messages.start(null);
        return messages;
    }

    /// On a thread of its own: the grammar is nested so deeply that reading it overflows an ordinary stack.
    private static SimpleDocumentValidator checker() {
        var deep = 64L << 20;
        var reading = new FutureTask<>(() -> {
            var checker = new SimpleDocumentValidator(true, false, false);
            checker.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, new SystemErrErrorHandler());
            return checker;
        });
        new Thread(null, reading, "grammar-of-html", deep).start();
        return ThrowingSupplier.of(reading::get).get();
    }

    private static String sentence(JsonNode message) {
        var extract = message.path("extract").asString("").strip().replaceAll("\\s+", " ");
        return message.get("message").asString() + " Near: " + extract;
    }

    /// Apart from the class around it, whose beginning the thread that reads the grammar would wait for.
    private static final class Shared {

        static final SimpleDocumentValidator CHECKER = checker();
    }
}
