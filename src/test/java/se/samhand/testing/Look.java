package se.samhand.testing;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/// The width and the colours in which somebody looks at a page.
public record Look(String name, int width, int height, ColorScheme colours) {

    public static final Look DESKTOP = new Look("desktop", 1440, 1000, ColorScheme.LIGHT);
    public static final Look DESKTOP_DARK = new Look("desktop-dark", 1440, 1000, ColorScheme.DARK);
    public static final Look PHONE = new Look("phone", 390, 844, ColorScheme.LIGHT);
    public static final Look PHONE_DARK = new Look("phone-dark", 390, 844, ColorScheme.DARK);

    /// 400 % of a window of 1280: nothing may be lost, nothing may scroll sideways (WCAG 2.2, 1.4.10).
    public static final Look NARROW = new Look("narrow", 320, 640, ColorScheme.LIGHT);

    public static final List<Look> ALL = List.of(DESKTOP, DESKTOP_DARK, PHONE, PHONE_DARK);

    boolean isDark() {
        return colours == ColorScheme.DARK;
    }

    /// For a page that has not been led anywhere yet.
    void applyTo(Page page) {
        page.setViewportSize(width, height);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(colours));
    }

    NewContextOptions options() {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(colours)
                .setLocale("sv-SE")
                .setTimezoneId("Europe/Stockholm");
    }
}
