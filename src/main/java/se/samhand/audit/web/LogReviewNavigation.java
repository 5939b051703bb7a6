package se.samhand.audit.web;

import org.springframework.stereotype.Component;
import se.samhand.audit.AuditPermissions;
import se.samhand.ui.Icon;
import se.samhand.ui.NavigationGroup;
import se.samhand.ui.NavigationItem;

@Component
class LogReviewNavigation implements NavigationItem {

    @Override
    public NavigationGroup group() {
        return NavigationGroup.ADMINISTRATION;
    }

    @Override
    public int order() {
        return 71;
    }

    @Override
    public Icon icon() {
        return Icon.SHIELD;
    }

    @Override
    public String labelKey() {
        return "audit.review.title";
    }

    @Override
    public String path() {
        return ReviewLinks.REVIEWS;
    }

    @Override
    public String permission() {
        return AuditPermissions.REVIEW;
    }
}
