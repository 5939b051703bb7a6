package se.samhand.privacy.web;

import org.springframework.stereotype.Component;
import se.samhand.privacy.PrivacyPermissions;
import se.samhand.ui.Icon;
import se.samhand.ui.NavigationGroup;
import se.samhand.ui.NavigationItem;

@Component
class ErasureRequestNavigation implements NavigationItem {

    @Override
    public NavigationGroup group() {
        return NavigationGroup.ADMINISTRATION;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Icon icon() {
        return Icon.DELETE;
    }

    @Override
    public String labelKey() {
        return "privacy.requests.title";
    }

    @Override
    public String path() {
        return PrivacyLinks.REQUESTS;
    }

    @Override
    public String permission() {
        return PrivacyPermissions.ADMINISTER;
    }
}
