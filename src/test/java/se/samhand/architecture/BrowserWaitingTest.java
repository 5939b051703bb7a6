package se.samhand.architecture;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BrowserWaitingTest {

    /// What these tell is true of one instant: on a busy machine of another one than the test means.
    private static final Set<String> MOMENTARY = Set.of(
            "url",
            "title",
            "count",
            "textContent",
            "innerText",
            "innerHTML",
            "inputValue",
            "allTextContents",
            "allInnerTexts",
            "isVisible",
            "isHidden",
            "isChecked",
            "isEnabled",
            "isDisabled",
            "isEditable",
            "waitForTimeout");

    @Test
    void waitsForWhatItExpectsInTheBrowser() {
        var tests = Classes.test(type ->
                type.getName().contains("BrowserTest") && !Classes.module(type).equals("testing"));

        new Rule(
                        "browser-waits",
                        "use the assertions of PlaywrightAssertions, which wait: assertThat(page.locator(…)).hasText(…)")
                .check(
                        tests,
                        tests.stream()
                                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                                .filter(BrowserWaitingTest::isMomentary)
                                .map(call -> Offence.in(
                                        call.getOriginOwner(),
                                        "asks " + call.getName() + "() in line " + call.getLineNumber())));
    }

    private static boolean isMomentary(JavaMethodCall call) {
        var owner = call.getTargetOwner();
        return (owner.isEquivalentTo(Page.class) || owner.isEquivalentTo(Locator.class))
                && MOMENTARY.contains(call.getName());
    }
}
