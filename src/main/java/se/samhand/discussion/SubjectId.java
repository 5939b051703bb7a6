package se.samhand.discussion;

import java.util.UUID;

/// Names what is talked about (*ämne*): a kind of things, and which of them.
///
/// @param kind code of a [DiscussionSubject], which is also a part of addresses
public record SubjectId(String kind, UUID id) {

    /// The page of all threads about it.
    public String path() {
        return "/samtal/" + kind + "/" + id;
    }

    /// The same threads as a panel beside another page.
    public String panelPath() {
        return path() + "/panel";
    }
}
