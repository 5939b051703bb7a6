package se.samhand.ui.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// One style sheet of all files under `static/css`, each in the cascade layer of its file or folder.
///
/// Small files are kind to those who write, one file is kind to those who load.
/// A module that needs its own adds `<module>/….css`, which lands in the layer of pages, and is done.
@Component
public class StyleSheet {

    private static final String HEAD = """
            @layer bootstrap, tokens, base, layout, components, pages, utilities, print;
            @import url("/webjars/bootstrap/5.3.8/css/bootstrap.min.css") layer(bootstrap);
            """;

    private static final String COMPONENTS = "/components/";

    private final String text;

    StyleSheet() throws IOException {
        this.text = HEAD
                + files("fonts.css")
                + layer("tokens", "tokens.css")
                + layer("base", "base.css")
                + layer("layout", "layout.css")
                + layer("components", "components/*.css")
                + layer("pages", "*/*.css")
                + layer("utilities", "utilities.css")
                + layer("print", "print.css");
    }

    public String text() {
        return text;
    }

    private static String layer(String name, String pattern) throws IOException {
        return "@layer " + name + " {\n" + files(pattern) + "}\n";
    }

    private static String files(String pattern) throws IOException {
        var resources = new PathMatchingResourcePatternResolver().getResources("classpath*:static/css/" + pattern);
        Arrays.sort(resources, Comparator.comparing(resource -> String.valueOf(resource.getFilename())));
        var text = new StringBuilder();
        for (Resource resource : resources) {
            if (pattern.startsWith("*") && resource.getURL().getPath().contains(COMPONENTS)) {
                continue;
            }
            text.append(resource.getContentAsString(StandardCharsets.UTF_8)).append('\n');
        }
        return text.toString();
    }
}
