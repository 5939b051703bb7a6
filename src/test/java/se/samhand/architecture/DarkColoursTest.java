package se.samhand.architecture;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// In the dark only colours are different, which is why `Screens` asks axe-core of colours only there.
class DarkColoursTest {

    private static final Path STYLES = Path.of("src/main/resources/static/css");
    private static final Pattern TELLS_LOOKS_APART = Pattern.compile("prefers-color-scheme|data-bs-theme");

    @Test
    void tellLightFromDarkAmongTheTokensOnly() {
        var sheets = Sources.below(STYLES, ".css");

        new Rule("dark-colours", "write light-dark(…) in tokens.css and use the token")
                .check(
                        sheets,
                        sheets.stream()
                                .filter(sheet -> !sheet.endsWith("tokens.css"))
                                .filter(sheet -> TELLS_LOOKS_APART
                                        .matcher(Sources.text(sheet))
                                        .find())
                                .map(sheet -> new Offence(sheet, "tells light from dark by itself")));
    }
}
