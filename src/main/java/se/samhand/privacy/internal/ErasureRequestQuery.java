package se.samhand.privacy.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.identity.DataSubjects;
import se.samhand.identity.PersonDirectory;
import se.samhand.identity.PersonSummary;
import se.samhand.kernel.Actor;
import se.samhand.kernel.NotFound;
import se.samhand.privacy.PrivacyPermissions;

/// Who asks to be erased, for themselves and for those who look after their accounts.
@Component
public class ErasureRequestQuery {

    /// A request that waits, and whose it is.
    public record Waiting(ErasureRequest request, PersonSummary person) {}

    private final ErasureRequests requests;
    private final DataSubjects subjects;
    private final PersonDirectory people;

    ErasureRequestQuery(ErasureRequests requests, DataSubjects subjects, PersonDirectory people) {
        this.requests = requests;
        this.subjects = subjects;
        this.people = people;
    }

    public Optional<ErasureRequest> lastOf(Actor actor) {
        return requests.lastOf(actor.id());
    }

    /// Those that the actor can see to, the oldest first; there are few of them.
    @Transactional(readOnly = true)
    public List<Waiting> waitingFor(Actor actor) {
        if (!actor.may(PrivacyPermissions.ADMINISTER)) {
            return List.of();
        }
        return requests.open().stream()
                .filter(request -> subjects.manages(request.person(), actor))
                .flatMap(request -> waiting(request).stream())
                .toList();
    }

    /// @throws NotFound when there is none that waits, or none that the actor may know of
    @Transactional(readOnly = true)
    public Waiting waiting(UUID id, Actor actor) {
        return waitingFor(actor).stream()
                .filter(waiting -> waiting.request().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no request to be erased that waits: " + id));
    }

    /// Whoever it waits for.
    @Transactional(readOnly = true)
    public Optional<Waiting> findWaiting(UUID id) {
        return requests.open().stream()
                .filter(request -> request.id().equals(id))
                .findFirst()
                .flatMap(this::waiting);
    }

    private Optional<Waiting> waiting(ErasureRequest request) {
        return people.find(request.person()).map(person -> new Waiting(request, person));
    }
}
