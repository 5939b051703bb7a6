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

    private static final int OK = 200;

    private final URI root;
    private String token = "";
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    Visitor(int port) {
        this.root = URI.create("http://127.0.0.1:" + port);
    }

    /// Opens the page, sends the form, and sees to it that the answer leads onward.
    static Visitor signIn(int port, String name, String password) {
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
        return visitor;
    }

    /// The page or part of a page at a path, which has to be there.
    String get(String path) {
        var answer = send(HttpRequest.newBuilder(root.resolve(path)));
        if (answer.statusCode() != OK) {
            throw new IllegalStateException(path + " was answered with " + answer.statusCode());
        }
        return answer.body();
    }

    /// Sends names and values in turn as the script does, with the token of the session.
    HttpResponse<String> post(String path, String... fields) {
        if (token.isEmpty()) {
            token = Jsoup.parse(get("/konto")).select("input[name=_csrf]").attr("value");
        }
        var form = new StringBuilder("_csrf=" + encode(token));
        for (int field = 0; field < fields.length; field += 2) {
            form.append('&').append(fields[field]).append('=').append(encode(fields[field + 1]));
        }
        return send(HttpRequest.newBuilder(root.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("HX-Request", "true")
                .POST(BodyPublishers.ofString(form.toString())));
    }

    /// Goes where a form led.
    void follow(HttpResponse<String> answer) {
        var location = answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IllegalStateException("A form was answered with " + answer.statusCode()));
        get(root.resolve(location).getPath());
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
