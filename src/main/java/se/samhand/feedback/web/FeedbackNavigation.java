package se.samhand.feedback.web;

import org.springframework.stereotype.Component;
import se.samhand.feedback.FeedbackPermissions;
import se.samhand.ui.Icon;
import se.samhand.ui.NavigationGroup;
import se.samhand.ui.NavigationItem;

@Component
class FeedbackNavigation implements NavigationItem {

    @Override
    public NavigationGroup group() {
        return NavigationGroup.ADMINISTRATION;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Icon icon() {
        return Icon.COMMENT;
    }

    @Override
    public String labelKey() {
        return "feedback.index.title";
    }

    @Override
    public String path() {
        return FeedbackController.PATH;
    }

    @Override
    public String permission() {
        return FeedbackPermissions.READ;
    }
}
