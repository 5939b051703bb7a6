package se.samhand.identity.web;

import java.util.List;

/// Where one is signed in.
public record OwnSessionsPage(List<Item> items) {

    /// A browser.
    ///
    /// @param isThis whether it is the one at hand
    /// @param endHref where it is signed out
    public record Item(String browser, String since, String lastSeen, boolean isThis, String endHref) {}

    public boolean hasOthers() {
        return items.size() > 1;
    }
}
