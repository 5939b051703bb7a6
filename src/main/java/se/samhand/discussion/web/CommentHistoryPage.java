package se.samhand.discussion.web;

import java.util.List;
import se.samhand.ui.Link;

/// All that a comment has said, the newest first.
public record CommentHistoryPage(String title, Link subject, Link back, List<Version> versions) {

    /// A wording, and until when it stood.
    public record Version(String label, List<TextPart> parts) {}
}
