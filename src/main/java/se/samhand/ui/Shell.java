package se.samhand.ui;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.Actor;

/// All that the page around the content needs to know of one request.
///
/// Every template of a page gets it as the parameter `shell` without the controller doing anything.
///
/// @param returnPath path and query of this page, for forms that lead back here
/// @param looks of what modules put in the top bar, asked for when a page is made and not for a part of one
/// @param foot links at the foot of the page
/// @param trail leads to the history of any object
/// @param viewed administration and year, asked for when the first needs them
/// @param csrf the token that every form carries, or nothing where no forms are accepted
public record Shell(
        Words words,
        Actor actor,
        String path,
        String returnPath,
        Theme theme,
        Assets assets,
        List<Group> navigation,
        Supplier<List<TopBarItem.Look>> looks,
        List<AccountItem> account,
        List<Link> foot,
        TrailLink trail,
        @Nullable Csrf csrf,
        @Nullable Flash flash,
        Supplier<Viewing> viewed) {

    /// Proof that a form was sent from our own page.
    public record Token(String parameterName, String headerName, String value) {}

    /// The proof of this request, made when the first form asks for it: with it comes a session.
    public record Csrf(Supplier<Token> proof) {

        public String parameterName() {
            return proof.get().parameterName();
        }

        public String token() {
            return proof.get().value();
        }

        /// Value of `hx-headers`.
        public String headersAsJson() {
            return "{\"" + proof.get().headerName() + "\":\"" + token() + "\"}";
        }
    }

    /// Addresses of style sheet, scripts and icon, with the version in the address so that they can be kept for long.
    public record Assets(String styleSheet, List<String> scripts, String htmx, String favicon) {}

    /// A link of the account menu.
    public record AccountItem(Icon icon, String text, String href) {}

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

    /// What modules put in the top bar.
    public List<TopBarItem.Look> topBar() {
        return looks.get();
    }

    /// Administration and year that this page is about, and what else there is to choose.
    public Viewing viewing() {
        return viewed.get();
    }

    /// Administration and year that this page is about; what every list reads that has them.
    public Viewpoint viewpoint() {
        return viewing().chosen();
    }

    /// Where this person can read what has happened to an object, or nothing when they may not.
    public @Nullable String historyOf(String subject) {
        return trail.historyOf(subject, actor).orElse(null);
    }

    /// Whether somebody is signed in; otherwise there is nothing to navigate to.
    public boolean isSignedIn() {
        return actor.isSignedIn();
    }

    /// Whether the page says what administration and year it is about, and lets them be chosen.
    public boolean hasViewpoint() {
        return isSignedIn() && !isWithoutRole() && csrf != null;
    }

    /// Whether whoever is signed in has no role yet, and so may do nothing.
    public boolean isWithoutRole() {
        return isSignedIn() && actor.permissions().isEmpty();
    }

    /// Value of `data-nav` of a page that asks for a narrow navigation or not.
    public @Nullable String navigationKind(boolean isRail) {
        if (!isSignedIn()) {
            return "none";
        }
        return isRail ? "rail" : null;
    }

    /// The sign-in page, from which one comes back here.
    public String signInPath() {
        return SignInPath.backTo(returnPath);
    }

    /// The links in the dock on a phone; beside them it has room for *Mer*.
    public List<Item> dock() {
        return navigation.stream()
                .flatMap(group -> group.items().stream())
                .filter(Item::isInDock)
                .limit(3)
                .toList();
    }

    /// Whether the page at hand is reached by *Mer*.
    public boolean isBeyondDock() {
        return path.equals("/meny") || dock().stream().noneMatch(Item::isCurrent);
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
