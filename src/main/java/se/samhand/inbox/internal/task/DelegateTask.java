package se.samhand.inbox.internal.task;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.identity.PersonDirectory;
import se.samhand.inbox.InboxPermissions;
import se.samhand.inbox.Task;
import se.samhand.inbox.TaskDelegated;
import se.samhand.inbox.TaskKey;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;
import se.samhand.kernel.UuidV7;

/// A person hands over a task of their own to somebody who may do it, with a word along.
@UseCase
public class DelegateTask {

    /// What came of it.
    public sealed interface Outcome {
        /// The other one has it now, and is told.
        record Delegated(UUID delegation) implements Outcome {}

        /// There is nothing left to do, or it does not wait for this person.
        record IsNotYours() implements Outcome {}

        /// This kind of task stays with whoever has it.
        record CannotBeDelegated() implements Outcome {}

        /// It came from somebody else: it can go back, but not on.
        record WasGivenToYou() implements Outcome {}

        /// One cannot hand over to oneself.
        record IsYourself() implements Outcome {}

        /// The other one has no right to do it.
        record MayNotDoIt(String name) implements Outcome {}

        /// There is no such person, or the account is closed.
        record HasNoAccount() implements Outcome {}
    }

    private final OpenTasksQuery tasks;
    private final Delegations delegations;
    private final PersonDirectory people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DelegateTask(
            OpenTasksQuery tasks,
            Delegations delegations,
            PersonDirectory people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tasks = tasks;
        this.delegations = delegations;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    public Outcome delegate(TaskKey key, UUID to, @Nullable String word, Actor actor) {
        actor.mustHave(InboxPermissions.DELEGATE);
        Optional<OpenTask> open = tasks.waitingFor(actor).stream()
                .filter(waiting -> waiting.task().key().equals(key))
                .findFirst();
        Optional<Actor> receiver = people.actorOf(to);
        if (open.isEmpty()) {
            return new Outcome.IsNotYours();
        } else if (open.get().delegation() != null) {
            return new Outcome.WasGivenToYou();
        } else if (to.equals(actor.id())) {
            return new Outcome.IsYourself();
        } else if (receiver.isEmpty()) {
            return new Outcome.HasNoAccount();
        } else {
            return delegate(open.get().task(), receiver.get(), word, actor);
        }
    }

    private Outcome delegate(Task task, Actor receiver, @Nullable String word, Actor actor) {
        String permission = task.permission();
        if (permission == null) {
            return new Outcome.CannotBeDelegated();
        }
        if (!receiver.may(permission, task.scope()) || !receiver.may(InboxPermissions.READ)) {
            return new Outcome.MayNotDoIt(receiver.name());
        }
        Delegation delegation =
                new Delegation(UuidV7.next(clock), task.key(), actor.id(), receiver.id(), word, clock.instant());
        if (!delegations.add(delegation)) {
            return new Outcome.IsNotYours();
        }
        events.publishEvent(new TaskDelegated(
                delegation.id(),
                actor.id(),
                receiver.id(),
                task.key().source(),
                task.key().id()));
        return new Outcome.Delegated(delegation.id());
    }
}
