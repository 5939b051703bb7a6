package se.samhand.operations.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.http.HttpHeaders;

/// The secret that monitoring shows before it may read metrics.
///
/// @param expected empty when nobody may
record MetricsToken(String expected) {

    private static final String SCHEME = "Bearer ";

    /// Compares in a time that does not tell how much of the secret was right.
    boolean isShownBy(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return !expected.isEmpty()
                && header != null
                && header.startsWith(SCHEME)
                && MessageDigest.isEqual(bytes(header.substring(SCHEME.length())), bytes(expected));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "MetricsToken[hidden]";
    }
}
