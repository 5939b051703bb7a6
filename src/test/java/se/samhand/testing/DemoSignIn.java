package se.samhand.testing;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jsoup.Jsoup;

/// Signs a browser in as a demo account, as a person does who clicks on its name.
public final class DemoSignIn {

    private static final String PAGE = "/logga-in";

    private DemoSignIn() {}

    /// As the other, for a browser that follows redirects.
    static void as(String role, URI root, Function<HttpRequest.Builder, HttpResponse<byte[]>> browser) {
        as(role, root, browser, 200);
    }

    /// @param role role of the account, such as `reader`
    /// @param browser sends a request and keeps the cookies
    /// @param status of the answer when it went well
    public static void as(
            String role, URI root, Function<HttpRequest.Builder, HttpResponse<byte[]>> browser, int status) {
        var page = browser.apply(HttpRequest.newBuilder(root.resolve(PAGE)).GET());
        var token = Jsoup.parse(new String(page.body(), StandardCharsets.UTF_8))
                .select("input[name=_csrf]")
                .attr("value");
        var form = "konto=" + role + "&next=%2Ffavicon.svg&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
        var answer = browser.apply(HttpRequest.newBuilder(root.resolve(PAGE + "/demo"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        if (answer.statusCode() != status) {
            throw new AssertionError("Could not sign in as " + role + ": status " + answer.statusCode());
        }
    }
}
