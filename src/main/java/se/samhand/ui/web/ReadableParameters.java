package se.samhand.ui.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import se.samhand.ui.Visible;

/// Takes the one character out of what is sent that PostgreSQL knows no place for in a text, and takes a text of
/// nothing but blanks for empty, whatever kind of blanks they are.
///
/// Nobody types them; they come with what is pasted from elsewhere, and from those who try.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class ReadableParameters extends OncePerRequestFilter {

    private static final String NUL = "\0";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Tidied(request), response);
    }

    /// Nothing is read before somebody asks for it.
    private static final class Tidied extends HttpServletRequestWrapper {

        Tidied(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            var value = super.getParameter(name);
            return value == null ? null : readable(value);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            var values = super.getParameterValues(name);
            return values == null ? null : tidy(values);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var tidied = new LinkedHashMap<String, String[]>();
            super.getParameterMap().forEach((name, values) -> tidied.put(name, tidy(values)));
            return Collections.unmodifiableMap(tidied);
        }

        private static String[] tidy(String[] values) {
            return Stream.of(values).map(Tidied::readable).toArray(String[]::new);
        }

        private static String readable(String value) {
            return Visible.isIn(value) ? value.replace(NUL, "") : "";
        }
    }
}
