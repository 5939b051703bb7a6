package se.samhand.audit.web;

import org.springframework.stereotype.Component;
import se.samhand.audit.AuditPermissions;
import se.samhand.ui.Icon;
import se.samhand.ui.NavigationGroup;
import se.samhand.ui.NavigationItem;

@Component
class TrailNavigation implements NavigationItem {

    @Override
    public NavigationGroup group() {
        return NavigationGroup.ADMINISTRATION;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public Icon icon() {
        return Icon.HISTORY;
    }

    @Override
    public String labelKey() {
        return "audit.trail.title";
    }

    @Override
    public String path() {
        return TrailController.PATH;
    }

    @Override
    public String permission() {
        return AuditPermissions.READ;
    }
}
