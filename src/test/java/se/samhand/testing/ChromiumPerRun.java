package se.samhand.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/// Starts the Chromium of the machine once per run and hands out [Screens] on it.
///
/// The path of another Chromium than `/usr/bin/chromium` goes in the environment variable `SAMHAND_CHROMIUM`.
final class ChromiumPerRun implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(ChromiumPerRun.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Screens.class;
    }

    @Override
    public Screens resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var chromium = context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Chromium.class, key -> Chromium.start(), Chromium.class);
        var port = SpringExtension.getApplicationContext(context)
                .getEnvironment()
                .getRequiredProperty("local.server.port");
        var screens = new Screens(chromium.browser(), "http://localhost:" + port);
        context.getStore(NAMESPACE).put(screens, screens);
        return screens;
    }

    private record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

        static Chromium start() {
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            var browser = playwright
                    .chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(
                                    Path.of(System.getenv().getOrDefault("SAMHAND_CHROMIUM", "/usr/bin/chromium")))
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync",
                                    "--no-first-run")));
            return new Chromium(playwright, browser);
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
