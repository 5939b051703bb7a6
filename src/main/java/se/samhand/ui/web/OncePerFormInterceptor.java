package se.samhand.ui.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.samhand.ui.FormKey;
import se.samhand.ui.internal.OncePerForm;
import se.samhand.ui.internal.SentForm;

/// Recognises each form that is sent, and remembers where it led (ADR 10).
///
/// Not those that hold something secret: whoever signs in again with the same form means it, and no hash of a password
/// is to be stored here.
@Component
class OncePerFormInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    private final OncePerForm forms;

    OncePerFormInterceptor(OncePerForm forms) {
        this.forms = forms;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod
                && request.getDispatcherType() == DispatcherType.REQUEST
                && request.getMethod().equals("POST")
                && request.getParameter(FormKey.FIELD) != null
                && request.getParameter(KeptText.SECRET) == null) {
            var token = request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken csrf
                    ? csrf.getParameterName()
                    : "";
            var form = new SentForm(Fingerprint.of(request, token), UUID.randomUUID());
            request.setAttribute(SentForm.ATTRIBUTE, form);
            forms.begin(form);
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception problem) {
        if (request.getAttribute(SentForm.ATTRIBUTE) instanceof SentForm form) {
            forms.end(form, location(response));
        }
    }

    /// Path, query and fragment of the redirect that answers the form.
    private static Optional<String> location(HttpServletResponse response) {
        return Optional.ofNullable(response.getHeader(HttpHeaders.LOCATION))
                .or(() -> Optional.ofNullable(response.getHeader(AnswerToScript.LOCATION)))
                .map(URI::create)
                .map(OncePerFormInterceptor::withinSite);
    }

    private static String withinSite(URI address) {
        var query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        var fragment = address.getRawFragment() == null ? "" : "#" + address.getRawFragment();
        return address.getRawPath() + query + fragment;
    }
}
