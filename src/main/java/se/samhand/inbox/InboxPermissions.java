package se.samhand.inbox;

/// What a person can be allowed to do with what waits for them.
public final class InboxPermissions {

    /// See one's own tasks and notices, and say how one wants to hear of them.
    public static final String READ = "inbox.read";

    /// Hand over a task of one's own to somebody who may do it.
    public static final String DELEGATE = "inbox.delegate";

    private InboxPermissions() {}
}
