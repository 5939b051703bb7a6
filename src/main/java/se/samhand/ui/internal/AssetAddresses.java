package se.samhand.ui.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import se.samhand.ui.Shell;

/// The addresses of style sheet, scripts and icon, each with its version.
@Component
public class AssetAddresses {

    private final Shell.Assets assets;

    AssetAddresses(StyleSheet styleSheet) throws IOException {
        this.assets = new Shell.Assets(
                "/css/samhand.css?v=" + Version.of(styleSheet.text()),
                versioned("/js/app.js"),
                "/webjars/htmx.org/2.0.10/dist/htmx.min.js",
                versioned("/favicon.svg"));
    }

    public Shell.Assets assets() {
        return assets;
    }

    private static String versioned(String path) throws IOException {
        var content = new ClassPathResource("static" + path).getContentAsString(StandardCharsets.UTF_8);
        return path + "?v=" + Version.of(content);
    }
}
