package se.samhand.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/// What the browser tests stand on finds faults.
@BrowserTest
class ScreensBrowserTest {

    private static final String PATH = "/tillganglighet";

    @Test
    void findsWhatHasNoNameInLightLooks(Screens screens) {
        assertThatThrownBy(() -> screens.checkEverywhere(PATH, page -> change(page, "h1.innerHTML = '<a href=/></a>'")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(PATH + " in desktop]", "Links must have discernible text");
    }

    @Test
    void findsPaleTextInDarkLooks(Screens screens) {
        assertThatThrownBy(() -> screens.checkEverywhere(
                        PATH, page -> change(page, "h1.style.color = 'light-dark(#000, #333)'")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(PATH + " in desktop-dark]", "contrast");
    }

    @Test
    void findsWhatIsTooWideForAPhoneOnly(Screens screens) {
        assertThatThrownBy(() -> screens.checkEverywhere(PATH, page -> change(page, "h1.style.width = '700px'")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Width of the content of " + PATH + " in phone;");
    }

    private static void change(Page page, String script) {
        page.evaluate("() => { const h1 = document.querySelector('h1'); " + script + "; }");
    }
}
