package se.samhand.ui.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses a too large upload by its announced size, before anybody reads it.
///
/// The form token lies inside such a body: read later, the refusal would be that the token is missing.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class UploadLimit extends OncePerRequestFilter {

    private final DataSize largestRequest;

    UploadLimit(@Value("${spring.servlet.multipart.max-request-size}") DataSize largestRequest) {
        this.largestRequest = largestRequest;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > largestRequest.toBytes()) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else {
            chain.doFilter(request, response);
        }
    }
}
