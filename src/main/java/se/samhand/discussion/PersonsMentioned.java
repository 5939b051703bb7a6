package se.samhand.discussion;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.samhand.kernel.Notifying;

/// Somebody wrote the names of others in a comment (*kommentar*), so that they should see it.
///
/// @param title what the thread is about, as the owner calls it
public record PersonsMentioned(UUID comment, UUID actor, String title, Set<UUID> persons) implements Notifying {

    @Override
    public String noticeCode() {
        return "discussion.mentioned";
    }

    @Override
    public Set<UUID> noticeRecipients() {
        return persons;
    }

    @Override
    public UUID noticeActor() {
        return actor;
    }

    @Override
    public Map<String, String> noticeArguments() {
        return Map.of("subject", title);
    }

    @Override
    public String noticePath() {
        return "/samtal/kommentarer/" + comment;
    }
}
