package se.samhand.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// Where one signs in and out; `identity` answers there, and nobody else needs to know how.
public final class SignInPath {

    public static final String SIGN_IN = "/logga-in";
    public static final String SIGN_OUT = "/logga-ut";

    /// Parameter with the page that one wanted.
    public static final String NEXT = "next";

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private SignInPath() {}

    /// The sign-in page, from which one comes back to a path.
    public static String backTo(String path) {
        return path.equals("/") || path.startsWith(SIGN_IN) || path.startsWith(SIGN_OUT)
                ? SIGN_IN
                : SIGN_IN + "?" + NEXT + "=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    /// The sign-in page, from which one comes back to the page that was asked for.
    ///
    /// That is the page of the form when a form was sent, and the whole page when htmx asked for a part of it.
    public static String backFrom(HttpServletRequest request) {
        if (request.getHeader("HX-Current-URL") != null) {
            return backTo(LocalPath.ofAddress(request.getHeader("HX-Current-URL")));
        } else if (!READING.contains(request.getMethod())) {
            return backTo(LocalPath.ofAddress(request.getHeader("Referer")));
        } else {
            var query = request.getQueryString();
            var path = request.getRequestURI();
            return backTo(LocalPath.of(query == null ? path : path + "?" + query));
        }
    }
}
