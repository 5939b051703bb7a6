package se.samhand.job;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.samhand.kernel.Actor;
import se.samhand.kernel.Notifying;

/// Long work ended so late that the person who started it may have gone on with something else.
///
/// @param about the name of what the work was about, as the module calls it
/// @param isDone whether there is a result; otherwise the page of the work says why not
public record JobEnded(JobId job, UUID startedBy, String about, boolean isDone) implements Notifying {

    @Override
    public String noticeCode() {
        return isDone ? "job.done" : "job.not-done";
    }

    @Override
    public Set<UUID> noticeRecipients() {
        return Set.of(startedBy);
    }

    @Override
    public UUID noticeActor() {
        return Actor.SAMHAND;
    }

    @Override
    public Map<String, String> noticeArguments() {
        return Map.of("subject", about);
    }

    @Override
    public String noticePath() {
        return "/pagaende/" + job;
    }
}
