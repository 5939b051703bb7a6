package se.samhand.testing;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.select.Elements;

/// A page as it came over HTTP.
///
/// @param html the bytes as text, for what the parsed document no longer shows
public record Page(URI address, int status, HttpHeaders headers, String html, Document document) {

    static Page of(HttpResponse<byte[]> response) {
        var html = new String(response.body(), StandardCharsets.UTF_8);
        return new Page(
                response.uri(),
                response.statusCode(),
                response.headers(),
                html,
                Jsoup.parse(html, response.uri().toString()));
    }

    public String path() {
        return address.getPath();
    }

    public String title() {
        return document.title();
    }

    public String heading() {
        return document.select("h1").text();
    }

    /// All words of the page's own content, outside navigation and top bar.
    public String text() {
        return document.select("main").text();
    }

    public Elements select(String selector) {
        return document.select(selector);
    }

    /// The first link with these words.
    public Element link(String words) {
        return document.select("a[href]").stream()
                .filter(link ->
                        link.text().equals(words) || link.attr("aria-label").equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No link with the words: " + words + " on " + path()));
    }

    /// The first form that leads to an action.
    public FormElement form(String action) {
        return document.forms().stream()
                .filter(form -> form.attr("action").equals(action))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No form that leads to " + action + " on " + path()));
    }
}
