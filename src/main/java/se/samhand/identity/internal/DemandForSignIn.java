package se.samhand.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import se.samhand.ui.SignInPath;

/// The one place where a request ends that comes from somebody who is not signed in, or with a form that is too old.
///
/// - Whoever asked for a page is led to the sign-in page and then back.
/// - Whoever sent a form gets the error page of `ui` (401 when signed out, 403 when only the form was too old), which
///   can lead to the sign-in page and back to the form.
/// - htmx is told to leave the page for the sign-in page.
final class DemandForSignIn implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final Set<String> SIGNING = Set.of(SignInPath.SIGN_IN, SignInPath.SIGN_OUT);

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        demand(request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        if (reason instanceof CsrfException && Sessions.signedIn(request).isEmpty()) {
            demand(request, response);
        } else {
            request.setAttribute(WebAttributes.ACCESS_DENIED_403, reason);
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    /// A sign-in page that was left open for hours is simply shown anew.
    private static void demand(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", SignInPath.backFrom(request));
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            leadTo(SignInPath.backFrom(request), response);
        } else if (SIGNING.contains(request.getRequestURI())) {
            leadTo(SignInPath.SIGN_IN, response);
        } else {
            response.sendError(HttpStatus.UNAUTHORIZED.value());
        }
    }

    private static void leadTo(String path, HttpServletResponse response) {
        response.setHeader(HttpHeaders.LOCATION, path);
        response.setStatus(HttpStatus.SEE_OTHER.value());
    }
}
