package se.samhand.plan;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/// Where there is more to read (*länk*).
///
/// @param address begins with `http://` or `https://`, so that following it runs nothing
/// @param words what it is called
public record WebLink(String address, String words) {

    private static final int LONGEST = 2_000;

    public WebLink {
        if (!isAddress(address)) {
            throw new IllegalArgumentException("No address of a web page: " + address);
        }
    }

    /// Whether a text is the address of a web page.
    public static boolean isAddress(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        try {
            URI address = new URI(text);
            String scheme = address.getScheme();
            return scheme != null
                    && scheme.toLowerCase(Locale.ROOT).matches("https?")
                    && address.getRawAuthority() != null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
