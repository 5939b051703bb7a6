package se.samhand.privacy.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How an extract is handed over.
public enum ExtractFormat {
    /// Shown on a page.
    PAGE,
    /// For people: an accessible PDF.
    PDF,
    /// For machines: the data of article 20 of the GDPR.
    JSON;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ExtractFormat> file(String code) {
        return Arrays.stream(values())
                .filter(format -> format != PAGE && format.code().equals(code))
                .findFirst();
    }
}
