package se.samhand.organisation.web;

import org.springframework.stereotype.Component;
import se.samhand.organisation.OrganisationPermissions;
import se.samhand.ui.Icon;
import se.samhand.ui.NavigationGroup;
import se.samhand.ui.NavigationItem;

@Component
class OrganisationNavigation implements NavigationItem {

    @Override
    public NavigationGroup group() {
        return NavigationGroup.ADMINISTRATION;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Icon icon() {
        return Icon.BUILDING;
    }

    @Override
    public String labelKey() {
        return "organisation.title";
    }

    @Override
    public String path() {
        return OrganisationLinks.ORGANISATION;
    }

    @Override
    public String permission() {
        return OrganisationPermissions.READ;
    }
}
