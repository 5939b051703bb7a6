package se.samhand.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/// Pages in Chromium, in different looks; what the console complains of fails the test.
///
/// Signed in as the administrator of the demo accounts unless the test says `as("reader")` or `signedOut()`.
public final class Screens implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "screens");

    private final Browser browser;
    private final String root;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private boolean isExamining;
    private boolean expectsFaults;
    private @Nullable String account = "administrator";

    Screens(Browser browser, String root) {
        this.browser = browser;
        this.root = root;
    }

    /// From now on pages are opened by the demo account of a role, such as `unit-manager`.
    public Screens as(String role) {
        this.account = role;
        return this;
    }

    /// From now on pages are opened by somebody who is not signed in.
    public Screens signedOut() {
        this.account = null;
        return this;
    }

    /// From now on the console may tell of requests that fail: the test makes them fail on purpose.
    public Screens expectingFaults() {
        this.expectsFaults = true;
        return this;
    }

    /// Opens a page of the application; that the page itself is an error page is no complaint.
    public Page open(Look look, String path) {
        var page = context(look, path).newPage();
        navigate(page, path);
        return page;
    }

    /// A window of its own, in which somebody is signed in.
    private BrowserContext context(Look look, String path) {
        var context = browser.newContext(look.options());
        contexts.add(context);
        if (account != null) {
            signIn(context, account);
        }
        context.onConsoleMessage(message -> {
            if (message.type().equals("error")
                    && !isExamining
                    && !(expectsFaults
                            && message.text().matches("(Failed to load resource|htmx:(afterRequest|sendError)).*"))
                    && !message.location().startsWith(root + path + ":")) {
                complaints.add(message.text() + " at " + message.location());
            }
        });
        context.onWebError(error -> complaints.add(error.error()));
        return context;
    }

    private void navigate(Page page, String path) {
        page.navigate(root + path);
        page.evaluate("document.fonts.ready");
    }

    /// Opens another tab of the same browser.
    public Page openBeside(Page page, String path) {
        var tab = page.context().newPage();
        tab.navigate(root + path);
        return tab;
    }

    /// Leads a tab to another address, as somebody does who types it.
    public void lead(Page page, String path) {
        page.navigate(root + path);
    }

    /// Without a page: the cookie is all that is needed.
    private void signIn(BrowserContext context, String role) {
        var page = Jsoup.parse(context.request().get(root + "/logga-in").text());
        var answer = context.request()
                .post(
                        root + "/logga-in/demo",
                        RequestOptions.create()
                                .setForm(FormData.create()
                                        .set("konto", role)
                                        .set("next", "/favicon.svg")
                                        .set(
                                                "_csrf",
                                                page.select("input[name=_csrf]").attr("value"))));
        assertThat(answer.status()).as("Signing in as %s", role).isEqualTo(200);
    }

    /// Waits until the page is at an address of this form (`**` and `*` stand for anything), and gives its path.
    public String pathOnceAt(Page page, String address) {
        page.waitForURL(address);
        return page.url().substring(root.length());
    }

    /// Holds a page against WCAG 2.2 AA in all looks and against sideways scrolling at 320 pixels.
    ///
    /// Pictures of all looks are left under `target/screens`, for whoever wants to see what it looks like.
    public void checkEverywhere(String path) {
        checkEverywhere(path, page -> {});
    }

    /// As [#checkEverywhere(String)], after bringing the page into a state.
    public void checkEverywhere(String path, Consumer<Page> prepare) {
        var context = context(Look.DESKTOP, path);
        for (var look : Look.ALL) {
            var what = path + " in " + look.name();
            var page = openInLook(context, look, path);
            prepare.accept(page);
            picture(page, (path.equals("/") ? "start" : path.substring(1).replace('/', '-')) + "-" + look.name());
            if (look.isDark()) {
                examine(() -> Accessibility.checkColours(page, what));
            } else {
                checkAccessibility(page, what);
            }
            checkThatNothingScrollsSideways(page, what);
            page.close();
        }
        var narrow = openInLook(context, Look.NARROW, path);
        prepare.accept(narrow);
        checkThatNothingScrollsSideways(narrow, path + " at 320 pixels");
        narrow.close();
    }

    /// In a tab of its own, which has the size and the colours from the start.
    private Page openInLook(BrowserContext context, Look look, String path) {
        var page = context.newPage();
        look.applyTo(page);
        navigate(page, path);
        return page;
    }

    public void checkAccessibility(Page page, String what) {
        examine(() -> Accessibility.check(page, what));
    }

    /// axe-core tries to add styles of its own, which our policy refuses and the console tells.
    private void examine(Runnable check) {
        isExamining = true;
        check.run();
        isExamining = false;
    }

    public void checkThatNothingScrollsSideways(Page page, String what) {
        var widths = page.evaluate(
                "() => [document.documentElement.scrollWidth, document.documentElement.clientWidth].join(' of ')");
        var parts = String.valueOf(widths).split(" of ");
        assertThat(parts[0])
                .as("Width of the content of %s; too wide: %s", what, tooWide(page))
                .isEqualTo(parts[1]);
    }

    private static Object tooWide(Page page) {
        return page.evaluate("""
                () => [...document.querySelectorAll('body *')]
                  .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth)
                  .filter((element) => !element.closest('.sh-scroll, .sh-tabs'))
                  .map((element) => element.tagName + '.' + (element.getAttribute('class') ?? '') + ' ' + element.textContent.trim().slice(0, 30))
                  .slice(0, 10)""");
    }

    /// A picture of the whole page, kept under `target/screens`.
    public Path picture(Page page, String name) {
        var file = PICTURES.resolve(name + ".png");
        page.screenshot(new ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    @Override
    public void close() {
        contexts.forEach(BrowserContext::close);
        assertThat(complaints).as("Complaints in the console of the browser").isEmpty();
    }
}
