package se.samhand.identity.internal;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import se.samhand.kernel.RequiresRecentSignIn;
import se.samhand.ui.ProofIsOld;
import se.samhand.ui.SignInPath;

/// Asks for a new proof of who is there, before a handler that says so, when the last one is too old (ADR 23).
///
/// The made-up persons of a demo have nothing to show it with, and are let through.
final class RecentSignIn implements HandlerInterceptor {

    private final Clock clock;
    private final Duration longest;

    RecentSignIn(Clock clock, Duration longest) {
        this.clock = clock;
        this.longest = longest;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var asks = handler instanceof HandlerMethod method
                && request.getDispatcherType() != DispatcherType.ERROR
                && isSensitive(method);
        if (!asks || isProven(request)) {
            return true;
        }
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            throw new ProofIsOld(request.getMethod());
        }
        var proof = SignInPath.againAndBackFrom(request);
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", proof);
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else {
            response.setHeader(HttpHeaders.LOCATION, proof);
            response.setStatus(HttpStatus.SEE_OTHER.value());
        }
        return false;
    }

    static boolean isSensitive(HandlerMethod handler) {
        return AnnotatedElementUtils.hasAnnotation(handler.getMethod(), RequiresRecentSignIn.class)
                || AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), RequiresRecentSignIn.class);
    }

    private boolean isProven(HttpServletRequest request) {
        return PersonAuthentication.current()
                .filter(present -> present.person().isDemo()
                        || clock.instant()
                                .isBefore(Sessions.provenAt(request, present.signedIn())
                                        .plus(longest)))
                .isPresent();
    }
}
