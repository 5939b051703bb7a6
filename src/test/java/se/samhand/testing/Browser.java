package se.samhand.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.Nullable;

/// A person without script: fetches pages, follows links, fills in forms.
///
/// Signed in as the administrator of the demo accounts unless the test says `as("reader")` or `signedOut()`.
/// Every page that passes through it is held against [PageRules], so that no web test can forget to.
public final class Browser {

    private final URI root;
    private final HttpClient client;
    private final PageRules rules;
    private String language = "sv";
    private @Nullable String account = "administrator";

    public Browser(int port) {
        this(
                port,
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build());
    }

    private Browser(int port, HttpClient client) {
        this.root = URI.create("http://localhost:" + port);
        this.client = client;
        this.rules = new PageRules(address -> fetch(address).statusCode());
    }

    /// The same browser with the same cookies, led to another node by whatever stands in front of both.
    public Browser ledTo(int otherPort) {
        return new Browser(otherPort, client).signedOut().inLanguage(language);
    }

    /// A browser that is signed in as the demo account of a role, such as `unit-manager`, instead of the administrator.
    public Browser as(String role) {
        this.account = role;
        return this;
    }

    /// A browser in which nobody has signed in.
    public Browser signedOut() {
        this.account = null;
        return this;
    }

    /// From now on the browser asks for this language.
    public Browser inLanguage(String code) {
        this.language = code;
        return this;
    }

    /// The page at a path, which has to be there.
    public Page get(String path) {
        return get(path, 200);
    }

    /// The page at a path that answers with this status.
    public Page get(String path, int status) {
        return page(fetch(root.resolve(path)), status);
    }

    /// Whatever is at a path: a file, a style sheet, an answer that is not a page.
    public HttpResponse<byte[]> fetch(String path) {
        return fetch(root.resolve(path));
    }

    /// What comes from a path line by line, for as long as it comes; whoever has heard enough closes it.
    public Stream<String> lines(String path) {
        fetch("/favicon.svg");
        try {
            return client.send(HttpRequest.newBuilder(root.resolve(path)).build(), BodyHandlers.ofLines())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// Follows the link with these words.
    public Page follow(Page page, String words) {
        return get(page.link(words).attr("href"));
    }

    /// Fills in the form that leads to an action and sends it; hidden fields and what was filled in before go along.
    public Page submit(Page page, String action, Map<String, String> values) {
        return submit(page, action, values, 200);
    }

    /// As [#submit(Page, String, Map)], for an answer with another status, such as 422.
    public Page submit(Page page, String action, Map<String, String> values, int status) {
        var fields = fields(page.form(action));
        fields.putAll(values);
        return page(send(action, "application/x-www-form-urlencoded", encoded(fields)), status);
    }

    /// As [#submit(Page, String, Map)], by a button that sends the form elsewhere than its own way.
    public Page submitTo(Page page, String action, String elsewhere, Map<String, String> values) {
        return submitTo(page, action, elsewhere, values, 200);
    }

    /// As [#submitTo(Page, String, String, Map)], for an answer with another status.
    public Page submitTo(Page page, String action, String elsewhere, Map<String, String> values, int status) {
        var fields = fields(page.form(action));
        fields.putAll(values);
        return page(send(elsewhere, "application/x-www-form-urlencoded", encoded(fields)), status);
    }

    /// Fills in a form with a file.
    public Page upload(Page page, String action, String field, String fileName, byte[] content, int status) {
        var boundary = "a-line-between-the-parts";
        var body = new ByteArrayOutputStream();
        fields(page.form(action))
                .forEach((name, value) -> write(
                        body,
                        "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value
                                + "\r\n"));
        write(
                body,
                "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        body.writeBytes(content);
        write(body, "\r\n--" + boundary + "--\r\n");
        return page(send(action, "multipart/form-data; boundary=" + boundary, body.toByteArray()), status);
    }

    /// Sends something that no form of ours sends.
    public Page post(String path, String contentType, byte[] body, int status) {
        return page(send(path, contentType, body), status);
    }

    private Page page(HttpResponse<byte[]> response, int status) {
        var page = Page.of(response);
        if (page.status() != status) {
            throw new AssertionError("Expected status " + status + " but got " + page.status() + " from "
                    + response.uri() + ": " + page.document().text());
        }
        rules.check(page);
        return page;
    }

    private HttpResponse<byte[]> fetch(URI address) {
        return send(HttpRequest.newBuilder(address).GET());
    }

    private HttpResponse<byte[]> send(String path, String contentType, byte[] body) {
        return send(HttpRequest.newBuilder(root.resolve(path))
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofByteArray(body)));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        if (account != null) {
            var role = account;
            account = null;
            DemoSignIn.as(role, root, this::transmit);
        }
        return transmit(request);
    }

    private HttpResponse<byte[]> transmit(HttpRequest.Builder request) {
        try {
            return client.send(request.header("Accept-Language", language).build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> fields(FormElement form) {
        var fields = new LinkedHashMap<String, String>();
        form.formData().forEach(pair -> fields.put(pair.key(), pair.value()));
        form.elements().stream()
                .filter(element -> element.attr("type").equals("file"))
                .map(Element::attributes)
                .forEach(attributes -> fields.remove(attributes.get("name")));
        return fields;
    }

    private static byte[] encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"))
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
