package se.samhand.organisation.web;

import java.util.List;
import se.samhand.ui.Tab;
import se.samhand.ui.Words;

/// The lists beside each other; the day that is shown is kept from one to the next.
final class OrganisationTabs {

    private OrganisationTabs() {}

    static List<Tab> of(ShownDay shown, String current, Words words) {
        return List.of(
                tab("organisation.tab.municipality", OrganisationLinks.ORGANISATION, shown, current, words),
                tab("organisation.tab.partners", OrganisationLinks.PARTNERS, shown, current, words));
    }

    private static Tab tab(String key, String path, ShownDay shown, String current, Words words) {
        return Tab.of(words.get(key), shown.on(path), path.equals(current));
    }
}
