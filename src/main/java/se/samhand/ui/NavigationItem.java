package se.samhand.ui;

import se.samhand.kernel.Actor;

/// A link in the main navigation; a module contributes one by declaring a bean of this type.
public interface NavigationItem {

    NavigationGroup group();

    /// Place inside the group, lowest first.
    int order();

    Icon icon();

    /// Message key of the words of the link.
    String labelKey();

    /// Message key of shorter words for the dock on a phone; an item that returns its [#labelKey] fits there as it is.
    default String shortLabelKey() {
        return labelKey();
    }

    /// Where it leads; the item is marked as current on this page and on all pages below it.
    String path();

    /// The permission that the page asks for; whoever lacks it does not see the link.
    String permission();

    /// Whether the item has a place in the dock on a phone, which holds three.
    default boolean isInDock() {
        return false;
    }

    default boolean isShownTo(Actor actor) {
        return actor.may(permission());
    }
}
