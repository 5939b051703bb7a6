package se.samhand.datacheck.web;

import org.springframework.stereotype.Component;
import se.samhand.datacheck.DataCheckPermissions;
import se.samhand.datacheck.internal.StartDataCheck;
import se.samhand.ui.Icon;
import se.samhand.ui.NavigationGroup;
import se.samhand.ui.NavigationItem;

@Component
class DataCheckNavigation implements NavigationItem {

    @Override
    public NavigationGroup group() {
        return NavigationGroup.ADMINISTRATION;
    }

    @Override
    public int order() {
        return 75;
    }

    @Override
    public Icon icon() {
        return Icon.REVIEW;
    }

    @Override
    public String labelKey() {
        return "datacheck.title";
    }

    @Override
    public String path() {
        return StartDataCheck.PATH;
    }

    @Override
    public String permission() {
        return DataCheckPermissions.RUN;
    }
}
