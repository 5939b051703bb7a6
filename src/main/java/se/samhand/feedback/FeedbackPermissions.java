package se.samhand.feedback;

/// What a person can be allowed to do with feedback.
public final class FeedbackPermissions {

    /// Read what people have written, and mark it as taken care of.
    public static final String READ = "feedback.read";

    private FeedbackPermissions() {}
}
