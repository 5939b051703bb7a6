package se.samhand.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Holds a page against the HTML standard with the checker that validator.w3.org runs.
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

    private static String validate(String html) {
        var validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        validator.setForceHTML(true);
        validator.setNoLangDetect(true);
        try {
            return validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sentence(JsonNode message) {
        var extract = message.path("extract").asString("").strip().replaceAll("\\s+", " ");
        return message.get("message").asString() + " Near: " + extract;
    }
}
