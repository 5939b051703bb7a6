package se.samhand.ui.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import se.samhand.ui.Shell;

/// The addresses of style sheet, scripts and icon, each with its version.
@Component
public class AssetAddresses {

    private final Shell.Assets assets;

    AssetAddresses(StyleSheet styleSheet) throws IOException {
        this.assets = new Shell.Assets(
                "/css/samhand.css?v=" + Version.of(styleSheet.text()),
                scripts(),
                "/webjars/htmx.org/2.0.10/dist/htmx.min.js",
                versioned("/favicon.svg"));
    }

    public Shell.Assets assets() {
        return assets;
    }

    /// Every file under `static/js`, each a module that stands on its own.
    private static List<String> scripts() throws IOException {
        var addresses = new ArrayList<String>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:static/js/*.js")) {
            addresses.add(versioned("/js/" + file.getFilename()));
        }
        Collections.sort(addresses);
        return List.copyOf(addresses);
    }

    private static String versioned(String path) throws IOException {
        var content = new ClassPathResource("static" + path).getContentAsString(StandardCharsets.UTF_8);
        return path + "?v=" + Version.of(content);
    }
}
