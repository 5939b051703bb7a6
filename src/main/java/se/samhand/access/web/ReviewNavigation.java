package se.samhand.access.web;

import org.springframework.stereotype.Component;
import se.samhand.access.AccessPermissions;
import se.samhand.ui.Icon;
import se.samhand.ui.NavigationGroup;
import se.samhand.ui.NavigationItem;

@Component
class ReviewNavigation implements NavigationItem {

    @Override
    public NavigationGroup group() {
        return NavigationGroup.ADMINISTRATION;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Icon icon() {
        return Icon.SHIELD;
    }

    @Override
    public String labelKey() {
        return "access.review.title";
    }

    @Override
    public String path() {
        return ReviewController.PATH;
    }

    @Override
    public String permission() {
        return AccessPermissions.REVIEW;
    }
}
