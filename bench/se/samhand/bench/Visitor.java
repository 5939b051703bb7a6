package se.samhand.bench;

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
import org.jsoup.Jsoup;

/// Somebody with a browser of their own who signs in.
final class Visitor {

    private final URI root;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    Visitor(int port) {
        this.root = URI.create("http://127.0.0.1:" + port);
    }

    /// Opens the page, sends the form, and sees to it that the answer leads onward.
    static void signIn(int port, String name, String password) {
        var visitor = new Visitor(port);
        var page = visitor.send(HttpRequest.newBuilder(visitor.root.resolve("/logga-in")));
        var token = Jsoup.parse(page.body()).select("input[name=_csrf]").attr("value");
        var form = "namn=" + encode(name) + "&losenord=" + encode(password) + "&_csrf=" + encode(token);
        var answer = visitor.send(HttpRequest.newBuilder(visitor.root.resolve("/logga-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        if (answer.statusCode() / 100 != 3) {
            throw new IllegalStateException("Signing in as " + name + " was answered with " + answer.statusCode());
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
