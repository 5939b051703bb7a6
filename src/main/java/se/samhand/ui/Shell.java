package se.samhand.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.Actor;

/// All that the page around the content needs to know of one request.
///
/// Every template of a page gets it as the parameter `shell` without the controller doing anything.
///
/// @param returnPath path and query of this page, for forms that lead back here
/// @param foot links at the foot of the page
/// @param csrf the token that every form carries, or nothing where no forms are accepted
public record Shell(
        Words words,
        Actor actor,
        String path,
        String returnPath,
        Theme theme,
        Assets assets,
        List<Group> navigation,
        List<Link> foot,
        @Nullable Csrf csrf,
        @Nullable Flash flash) {

    /// Proof that a form was sent from our own page.
    public record Csrf(String parameterName, String headerName, String token) {

        /// Value of `hx-headers`.
        public String headersAsJson() {
            return "{\"" + headerName + "\":\"" + token + "\"}";
        }
    }

    /// Addresses of style sheet, script and icon, with the version in the address so that they can be kept for long.
    public record Assets(String styleSheet, String script, String htmx, String favicon) {}

    /// A group of the navigation with the links that this person may use.
    public record Group(NavigationGroup group, List<Item> items) {

        public boolean isAtFoot() {
            return group == NavigationGroup.ADMINISTRATION;
        }
    }

    /// A link of the navigation.
    public record Item(Icon icon, String text, String shortText, String href, boolean isCurrent, boolean isInDock) {

        /// Value of `aria-current`.
        public @Nullable String current() {
            return isCurrent ? "page" : null;
        }
    }

    /// The links in the dock on a phone; beside them it has room for *Mer*.
    public List<Item> dock() {
        return navigation.stream()
                .flatMap(group -> group.items().stream())
                .filter(Item::isInDock)
                .limit(3)
                .toList();
    }

    public List<Group> mainGroups() {
        return navigation.stream().filter(group -> !group.isAtFoot()).toList();
    }

    public List<Group> footGroups() {
        return navigation.stream().filter(Group::isAtFoot).toList();
    }

    /// The first letters of first and last name.
    public String initials() {
        return initialsOf(actor.name());
    }

    public static String initialsOf(String name) {
        var parts = name.strip().split("\\s+");
        var first = parts[0].isEmpty() ? "" : parts[0].substring(0, 1);
        return parts.length == 1 ? first : first + parts[parts.length - 1].substring(0, 1);
    }
}
