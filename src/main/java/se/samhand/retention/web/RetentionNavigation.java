package se.samhand.retention.web;

import org.springframework.stereotype.Component;
import se.samhand.retention.RetentionPermissions;
import se.samhand.ui.Icon;
import se.samhand.ui.NavigationGroup;
import se.samhand.ui.NavigationItem;

@Component
class RetentionNavigation implements NavigationItem {

    @Override
    public NavigationGroup group() {
        return NavigationGroup.ADMINISTRATION;
    }

    @Override
    public int order() {
        return 72;
    }

    @Override
    public Icon icon() {
        return Icon.CLOCK;
    }

    @Override
    public String labelKey() {
        return "retention.title";
    }

    @Override
    public String path() {
        return RetentionController.PATH;
    }

    @Override
    public String permission() {
        return RetentionPermissions.READ;
    }
}
