package se.samhand.discussion.web;

import java.util.UUID;
import se.samhand.discussion.SubjectId;

/// The addresses of the discussion pages.
final class DiscussionLinks {

    static final String TALK = "/samtal";
    static final String THREADS = TALK + "/tradar";
    static final String COMMENTS = TALK + "/kommentarer";

    private DiscussionLinks() {}

    /// The page of the thread where its latest comments are.
    static String thread(UUID id) {
        return THREADS + "/" + id;
    }

    static String thread(UUID id, int page) {
        return thread(id) + "?sida=" + page;
    }

    static String comments(UUID thread) {
        return thread(thread) + "/kommentarer";
    }

    static String resolution(UUID thread) {
        return thread(thread) + "/losning";
    }

    static String reopening(UUID thread) {
        return thread(thread) + "/ateroppning";
    }

    static String comment(UUID id) {
        return COMMENTS + "/" + id;
    }

    static String edit(UUID id) {
        return comment(id) + "/andring";
    }

    static String versions(UUID id) {
        return comment(id) + "/versioner";
    }

    static String deletion(UUID id) {
        return comment(id) + "/borttagning";
    }

    static String restoration(UUID id) {
        return comment(id) + "/aterstallning";
    }

    static String anchor(UUID comment) {
        return "kommentar-" + comment;
    }

    static String mentions(SubjectId subject) {
        return subject.path() + "/personer";
    }
}
