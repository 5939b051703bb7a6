package se.samhand.ui;

/// A link at the foot of every page, for everybody; a module contributes one by declaring a bean of this type.
public interface FootLink {

    /// Message key of the words of the link.
    String labelKey();

    /// Where it leads.
    String path();
}
