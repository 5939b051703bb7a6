package se.samhand.identity.internal;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import se.samhand.ui.SignInPath;

/// Lets whoever has a role that asks for a second factor, and has none, do nothing but get one.
final class FactorDemand implements HandlerInterceptor {

    static final String OWN_PAGES = "/konto";
    static final String SECURITY = OWN_PAGES + "/sakerhet";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)
                || request.getDispatcherType() == DispatcherType.ERROR
                || Declaration.of(method) instanceof Declaration.OpenTo
                || isOnTheWay(request.getRequestURI())
                || !isMissing()) {
            return true;
        }
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", SECURITY);
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else {
            response.setHeader(HttpHeaders.LOCATION, SECURITY);
            response.setStatus(HttpStatus.SEE_OTHER.value());
        }
        return false;
    }

    private static boolean isOnTheWay(String path) {
        return path.equals(OWN_PAGES)
                || path.startsWith(OWN_PAGES + "/")
                || path.startsWith(SignInPath.SIGN_IN)
                || path.startsWith(SignInPath.SIGN_OUT);
    }

    private static boolean isMissing() {
        return PersonAuthentication.current()
                .filter(present -> present.person().lacksFactor())
                .isPresent();
    }
}
