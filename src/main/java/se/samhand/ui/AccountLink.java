package se.samhand.ui;

import se.samhand.kernel.Actor;

/// A link in the account menu of whoever is signed in; a module contributes one by declaring a bean of this type.
public interface AccountLink {

    /// Place in the menu, lowest first.
    int order();

    Icon icon();

    /// Message key of the words of the link.
    String labelKey();

    String path();

    /// Whether this person may open the page that it leads to.
    default boolean isShownTo(Actor actor) {
        return true;
    }
}
