package se.samhand.identity.internal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Browser and system out of the header `User-Agent`, roughly: enough for people to recognise their own devices.
final class BrowserName {

    /// What stands in the header, most particular first: most browsers call themselves by several names.
    private static final List<Name> BROWSERS = List.of(
            new Name("Edg", "Edge"),
            new Name("OPR/", "Opera"),
            new Name("SamsungBrowser", "Samsung Internet"),
            new Name("Firefox", "Firefox"),
            new Name("FxiOS", "Firefox"),
            new Name("CriOS", "Chrome"),
            new Name("Chrome", "Chrome"),
            new Name("Safari", "Safari"));

    private static final List<Name> SYSTEMS = List.of(
            new Name("iPhone", "iPhone"),
            new Name("iPad", "iPad"),
            new Name("Android", "Android"),
            new Name("Windows", "Windows"),
            new Name("Mac OS", "macOS"),
            new Name("CrOS", "ChromeOS"),
            new Name("Linux", "Linux"));

    private BrowserName() {}

    /// Such as `Firefox, Windows`; empty when the header tells nothing.
    static String of(@Nullable String userAgent) {
        var header = userAgent == null ? "" : userAgent;
        return Stream.of(named(BROWSERS, header), named(SYSTEMS, header))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String named(List<Name> names, String header) {
        return names.stream()
                .filter(name -> header.contains(name.sign()))
                .map(Name::shown)
                .findFirst()
                .orElse("");
    }

    /// @param sign what stands in the header
    private record Name(String sign, String shown) {}
}
