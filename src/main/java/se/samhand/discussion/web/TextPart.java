package se.samhand.discussion.web;

/// A stretch of what somebody wrote: words, a link, or the name of a person who is mentioned.
public record TextPart(Kind kind, String text) {

    /// How it is shown.
    public enum Kind {
        /// As it stands.
        WORDS,
        /// Leads to the address that it is.
        LINK,
        /// The name of somebody who should see it.
        MENTION
    }
}
