package se.samhand.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/// Holds a page against WCAG 2.2 AA with axe-core.
///
/// Only what is wrong is asked for: describing each element that is right costs more than the check.
final class Accessibility {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /// The rules among those that look at colours.
    private static final List<String> RULES_OF_COLOURS = List.of("color-contrast", "link-in-text-block");

    private Accessibility() {}

    static void check(Page page, String what) {
        check(axe(page).withTags(TAGS), what);
    }

    /// For a page in other colours that has been checked in its own: what stands there is the same (`tokens.css`).
    static void checkColours(Page page, String what) {
        check(axe(page).withRules(RULES_OF_COLOURS), what);
    }

    private static AxeBuilder axe(Page page) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).setLegacyMode(true);
    }

    private static void check(AxeBuilder axe, String what) {
        assertThat(axe.analyze().getViolations())
                .as("What axe-core finds on %s", what)
                .map(violation -> violation.getHelp() + ": " + violation.getNodes())
                .isEmpty();
    }
}
