package se.samhand.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Makes the form token, and with it the session cookie, before a page begins to be written.
///
/// A form far down on a long page would otherwise ask for a session when the headers have already left.
final class FormTokenBeforePage implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && isPage(method)
                && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken deferred) {
            deferred.getToken();
        }
        return true;
    }

    /// A file, a calendar or a style sheet has no form, and whoever fetches it needs no session.
    private static boolean isPage(HandlerMethod handler) {
        return handler.getReturnType().getParameterType() != ResponseEntity.class;
    }
}
