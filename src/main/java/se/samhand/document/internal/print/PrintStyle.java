package se.samhand.document.internal.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The style sheet of printed pages, with the values of the tokens that the screens have, in their light form.
///
/// What lays the pages out knows neither `var()` nor `light-dark()`.
final class PrintStyle {

    private static final Pattern TOKEN = Pattern.compile("(--sh-[\\w-]+):\\s*([^;]+);");
    private static final Pattern USE = Pattern.compile("var\\((--sh-[\\w-]+)\\)");
    private static final Pattern LIGHT = Pattern.compile("light-dark\\(([^,()]+),[^()]*\\)");

    private static final String SHEET = resolved(resource("print.css"), tokens(resource("/static/css/tokens.css")));

    private PrintStyle() {}

    static String sheet(boolean isLandscape) {
        return isLandscape ? SHEET + "@page { size: A4 landscape }" : SHEET;
    }

    static String resolved(String sheet, Map<String, String> tokens) {
        return USE.matcher(sheet).replaceAll(use -> Matcher.quoteReplacement(value(use.group(1), tokens)));
    }

    static Map<String, String> tokens(String sheet) {
        Map<String, String> tokens = new HashMap<>();
        for (MatchResult token : TOKEN.matcher(sheet).results().toList()) {
            tokens.put(token.group(1), token.group(2).strip());
        }
        return tokens;
    }

    private static String value(String name, Map<String, String> tokens) {
        String value = tokens.get(name);
        if (value == null) {
            throw new IllegalStateException("The print style sheet names a token that there is not: " + name);
        }
        return LIGHT.matcher(resolved(value, tokens)).replaceAll("$1");
    }

    private static String resource(String name) {
        try (InputStream in = PrintStyle.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Resource is missing: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Resource cannot be read: " + name, e);
        }
    }
}
