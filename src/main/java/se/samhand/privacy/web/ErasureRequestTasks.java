package se.samhand.privacy.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.inbox.Task;
import se.samhand.inbox.TaskKey;
import se.samhand.inbox.TaskSource;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;
import se.samhand.privacy.internal.ErasureRequestQuery;
import se.samhand.privacy.internal.ErasureRequestQuery.Waiting;
import se.samhand.ui.Formats;
import se.samhand.ui.Icon;

/// The requests to be erased, as tasks of those who look after the accounts.
///
/// The answer is due within a month (article 12.3 of the GDPR). It is not handed over: who else may see to it sees it.
@Component
class ErasureRequestTasks implements TaskSource {

    private final ErasureRequestQuery requests;

    ErasureRequestTasks(ErasureRequestQuery requests) {
        this.requests = requests;
    }

    @Override
    public String code() {
        return "privacy.erasure-request";
    }

    @Override
    public Icon icon() {
        return Icon.DELETE;
    }

    @Override
    public List<Task> openFor(Actor person) {
        return requests.waitingFor(person).stream().map(this::task).toList();
    }

    @Override
    public Optional<Task> open(String id) {
        return requests.findWaiting(UUID.fromString(id)).map(this::task);
    }

    private Task task(Waiting waiting) {
        var request = waiting.request();
        return new Task(
                new TaskKey(code(), request.id().toString()),
                Map.of("asked", Formats.dayAndTime(request.askedAt())),
                PrivacyLinks.REQUESTS,
                Formats.day(request.askedAt()).plusMonths(1),
                ScopeId.MUNICIPALITY,
                null);
    }
}
