package se.samhand.ui.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Gives each request a name of its own: in every line of the log, in the answer's `X-Request-Id`, and on the page that
/// says that something went wrong.
///
/// It is always made here: what a client sends could be made to look like something else in the log.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class RequestId extends OncePerRequestFilter {

    private static final String ATTRIBUTE = RequestId.class.getName();
    private static final String LOG_KEY = "request";
    private static final int BYTES = 6;

    private final SecureRandom random = new SecureRandom();

    static String of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof String id ? id : "-";
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getAttribute(ATTRIBUTE) == null) {
            request.setAttribute(ATTRIBUTE, next());
        }
        var id = of(request);
        response.setHeader("X-Request-Id", id);
        MDC.put(LOG_KEY, id);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(LOG_KEY);
        }
    }

    private String next() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /// The page of a failure is of the same request.
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }
}
