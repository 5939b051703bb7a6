package se.samhand.feedback.web;

import org.junit.jupiter.api.Test;
import se.samhand.testing.BrowserTest;
import se.samhand.testing.Screens;

@BrowserTest
class FeedbackBrowserTest {

    @Test
    void isAccessibleItself(Screens screens) {
        screens.checkEverywhere("/tillganglighet");
        screens.checkEverywhere("/synpunkter");
    }
}
