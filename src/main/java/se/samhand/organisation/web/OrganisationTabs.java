package se.samhand.organisation.web;

import java.util.ArrayList;
import java.util.List;
import se.samhand.organisation.OrganisationPermissions;
import se.samhand.ui.Shell;
import se.samhand.ui.ShownDay;
import se.samhand.ui.Tab;

/// The lists beside each other; the day that is shown is kept from one to the next.
final class OrganisationTabs {

    private OrganisationTabs() {}

    static List<Tab> of(ShownDay shown, String current, Shell shell) {
        var tabs = new ArrayList<Tab>();
        tabs.add(tab("organisation.tab.municipality", OrganisationLinks.ORGANISATION, shown, current, shell));
        tabs.add(tab("organisation.tab.partners", OrganisationLinks.PARTNERS, shown, current, shell));
        if (shell.actor().may(OrganisationPermissions.CHANGE)) {
            var path = ReorganisationLinks.REORGANISATIONS;
            tabs.add(Tab.of(shell.words().get("organisation.reorganisations.title"), path, path.equals(current)));
        }
        return tabs;
    }

    private static Tab tab(String key, String path, ShownDay shown, String current, Shell shell) {
        return Tab.of(shell.words().get(key), shown.on(path), path.equals(current));
    }
}
