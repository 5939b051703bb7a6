package se.samhand.discussion;

/// What a person can be allowed to do in discussions.
public final class DiscussionPermissions {

    /// Read what others have said.
    public static final String READ = "discussion.read";

    /// Start threads, answer, resolve and reopen.
    public static final String WRITE = "discussion.write";

    private DiscussionPermissions() {}
}
