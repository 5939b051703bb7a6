package se.samhand.operations;

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
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import se.samhand.testing.DemoSignIn;

/// Sends what no browser would send, signed in as the administrator unless told otherwise, and follows nothing.
final class HostileClient {

    private final URI root;
    private final String role;
    private String token = "";
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    HostileClient(int port) {
        this(port, "administrator");
    }

    /// One that signs in as the demo account of another role.
    HostileClient(int port, String role) {
        this.root = URI.create("http://localhost:" + port);
        this.role = role;
    }

    /// Signs in unless somebody is: some of what is sent ends the session, as it should.
    void beSignedIn() {
        var page = get("/konto");
        if (page.statusCode() != 200) {
            DemoSignIn.as(role, root, this::transmit, 303);
            page = get("/konto");
        }
        token = Jsoup.parse(text(page)).select("input[name=_csrf]").attr("value");
    }

    /// The token against forgery of the session that there is.
    String token() {
        return token;
    }

    URI resolve(String path) {
        return root.resolve(path);
    }

    HttpResponse<byte[]> get(String path) {
        return transmit(HttpRequest.newBuilder(root.resolve(path)).GET());
    }

    /// As [#get(String)], of an address that need not be one.
    HttpResponse<byte[]> getRaw(String path) {
        return transmit(HttpRequest.newBuilder(URI.create(root + path.replace("%ZZ", "%25ZZ")))
                .GET());
    }

    HttpResponse<byte[]> send(String method, String path, String contentType, byte[] body) {
        return transmit(HttpRequest.newBuilder(root.resolve(path))
                .header("Content-Type", contentType)
                .method(method, BodyPublishers.ofByteArray(body)));
    }

    HttpResponse<byte[]> post(String path, Map<String, List<String>> fields) {
        return send(
                "POST",
                path,
                "application/x-www-form-urlencoded",
                encoded(fields).getBytes(StandardCharsets.US_ASCII));
    }

    /// A text that begins with a per cent sign is sent as it is: bytes that are no text.
    static String encoded(Map<String, List<String>> fields) {
        return fields.entrySet().stream()
                .flatMap(field ->
                        field.getValue().stream().map(value -> encode(field.getKey()) + "=" + encodeUnlessRaw(value)))
                .collect(Collectors.joining("&"));
    }

    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static String encodeUnlessRaw(String value) {
        return value.startsWith("%") ? value : encode(value);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> transmit(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
