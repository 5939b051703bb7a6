package se.samhand.ui.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Tells the script that sent a form where the form led, instead of leading the script there (ADR 16).
///
/// A script cannot see the address of a redirect, and would use up the receipt of the page by following it.
/// It stands inside security, so that a redirect to sign-in is never taken for a form that was done.
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class AnswerToScript extends OncePerRequestFilter {

    /// The request header of the script.
    static final String SENT_BY = "Samhand-Sent-By";

    /// The response header with the address that a browser would have been led to.
    static final String LOCATION = "Samhand-Location";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"script".equals(request.getHeader(SENT_BY));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new WithoutRedirects(response));
    }

    private static final class WithoutRedirects extends HttpServletResponseWrapper {

        WithoutRedirects(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendRedirect(String location) {
            setHeader(LOCATION, location);
            super.setStatus(HttpStatus.NO_CONTENT.value());
        }

        @Override
        public void sendRedirect(String location, int status, boolean clearBuffer) {
            sendRedirect(location);
        }

        @Override
        public void setStatus(int status) {
            super.setStatus(HttpStatusCode.valueOf(status).is3xxRedirection() ? HttpStatus.NO_CONTENT.value() : status);
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name.equals(HttpHeaders.LOCATION) ? LOCATION : name, value);
        }
    }
}
