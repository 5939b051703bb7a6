package se.samhand.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/// The page of ours that a person was on before.
final class OwnPage {

    private OwnPage() {}

    /// Path and query of that page, or nothing when the browser does not tell or it was another site's.
    static @Nullable String before(HttpServletRequest request) {
        var referer = request.getHeader(HttpHeaders.REFERER);
        if (referer == null) {
            return null;
        }
        try {
            var address = new URI(referer);
            var isOurs = request.getServerName().equals(address.getHost())
                    && address.getRawPath() != null
                    && address.getRawPath().startsWith("/")
                    && !address.getRawPath().startsWith("//");
            var query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
            return isOurs ? address.getRawPath() + query : null;
        } catch (URISyntaxException notAnAddress) {
            return null;
        }
    }
}
