package se.samhand.identity.web;

import org.springframework.stereotype.Component;
import se.samhand.identity.internal.IdentityPermissions;
import se.samhand.ui.Icon;
import se.samhand.ui.NavigationGroup;
import se.samhand.ui.NavigationItem;

@Component
class AccountNavigation implements NavigationItem {

    @Override
    public NavigationGroup group() {
        return NavigationGroup.ADMINISTRATION;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Icon icon() {
        return Icon.PEOPLE;
    }

    @Override
    public String labelKey() {
        return "identity.accounts.title";
    }

    @Override
    public String path() {
        return AccountLinks.ACCOUNTS;
    }

    @Override
    public String permission() {
        return IdentityPermissions.ADMINISTER;
    }
}
