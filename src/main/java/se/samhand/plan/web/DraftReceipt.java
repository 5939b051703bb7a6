package se.samhand.plan.web;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/// What just happened to a draft, told in the bar above it after the redirect.
///
/// @param isStale whether the page that asked was out of date, so that all of it has to be shown anew
/// @param anchor of the part that was touched, or null
record DraftReceipt(String text, boolean isStale, @Nullable String anchor) implements Serializable {

    static final String ATTRIBUTE = "draftReceipt";

    static @Nullable DraftReceipt in(Model model) {
        return model.getAttribute(ATTRIBUTE) instanceof DraftReceipt receipt ? receipt : null;
    }
}
