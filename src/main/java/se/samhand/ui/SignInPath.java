package se.samhand.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// Where one signs in and out; `identity` answers there, and nobody else needs to know how.
public final class SignInPath {

    public static final String SIGN_IN = "/logga-in";
    public static final String SIGN_OUT = "/logga-ut";

    /// Where somebody who is signed in shows again who they are.
    public static final String AGAIN = "/konto/bekraftelse";

    /// Parameter with the page that one wanted.
    public static final String NEXT = "next";

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private SignInPath() {}

    /// The sign-in page, from which one comes back to a path.
    public static String backTo(String path) {
        return to(SIGN_IN, path);
    }

    /// The page where one shows again who one is, from which one comes back to a path.
    public static String againAndBackTo(String path) {
        return to(AGAIN, path);
    }

    /// A further step of signing in, from which one comes to a path.
    public static String secondStep(String page, String path) {
        return to(page, path);
    }

    private static String to(String page, String path) {
        return path.equals("/") || path.startsWith(SIGN_IN) || path.startsWith(SIGN_OUT)
                ? page
                : page + "?" + NEXT + "=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    /// The sign-in page, from which one comes back to the page that was asked for.
    ///
    /// That is the page of the form when a form was sent, and the whole page when htmx asked for a part of it.
    public static String backFrom(HttpServletRequest request) {
        return backTo(wanted(request));
    }

    /// The page where one shows again who one is, from which one comes back as from [#backFrom].
    public static String againAndBackFrom(HttpServletRequest request) {
        return againAndBackTo(wanted(request));
    }

    private static String wanted(HttpServletRequest request) {
        if (request.getHeader("HX-Current-URL") != null) {
            return LocalPath.ofAddress(request.getHeader("HX-Current-URL"));
        } else if (!READING.contains(request.getMethod())) {
            return LocalPath.ofAddress(request.getHeader("Referer"));
        } else {
            var query = request.getQueryString();
            var path = request.getRequestURI();
            return LocalPath.of(query == null ? path : path + "?" + query);
        }
    }
}
