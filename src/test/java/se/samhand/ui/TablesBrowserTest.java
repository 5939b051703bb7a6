package se.samhand.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samhand.testing.BrowserTest;
import se.samhand.testing.Look;
import se.samhand.testing.Screens;

/// On a phone the rows of a table are cards: nothing stands out of sight, and every value says what it is.
@BrowserTest
class TablesBrowserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/administration/konton",
                "/behorigheter",
                "/konto/inloggningar",
                "/sparbarhet",
                "/handlingsplaner"
            })
    void showsEverythingOnAPhone(String path, Screens screens) {
        var page = screens.open(Look.PHONE, path);

        assertThat(page.locator(".sh-table").first()).isVisible();
        assertThat(cellsOutOfSight(page)).isZero();
        assertThat(page.locator(".sh-table tbody td:not([data-label], [data-act])"))
                .hasCount(0);
        screens.checkAccessibility(page, path + " as cards");
        screens.picture(page, "cards" + path.replace('/', '-'));
    }

    private static int cellsOutOfSight(Page page) {
        return ((Number) page.evaluate("""
                        () => [...document.querySelectorAll(".sh-table tbody :is(td, th)")].filter((cell) => {
                          const { left, right } = cell.getBoundingClientRect();
                          return left < 0 || right > window.innerWidth || cell.scrollWidth > cell.clientWidth + 1;
                        }).length
                        """)).intValue();
    }
}
