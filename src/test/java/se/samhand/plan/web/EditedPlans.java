package se.samhand.plan.web;

import java.util.Map;
import se.samhand.plan.PlanFiles;
import se.samhand.testing.Browser;
import se.samhand.testing.Page;

/// Plans to write in.
final class EditedPlans {

    private EditedPlans() {}

    /// The plan of [PlanFiles#clear], by its address.
    static String create(Browser browser) {
        Page review = browser.upload(
                browser.get("/handlingsplaner/inlasningar/ny"),
                "/handlingsplaner/inlasningar",
                "fil",
                "plan.html",
                PlanFiles.clear("Norra Ekdalens stadsdelsförvaltning"),
                200);
        return browser.submit(review, review.path() + "/plan", Map.of("saker", "ja"))
                .path();
    }
}
