package se.samhand.inbox;

import java.util.List;
import java.util.Optional;
import se.samhand.kernel.Actor;
import se.samhand.ui.Icon;

/// Tells which tasks of one kind are open; a module contributes one by declaring a bean of this type.
///
/// A task is open for as long as its source says so: *done* follows from the work itself and is stored nowhere else.
public interface TaskSource {

    /// Stable code such as `plan.import-review`; the words of its tasks stand under `task.` + code.
    String code();

    Icon icon();

    /// The open tasks of a person, who need not be the one who is signed in.
    List<Task> openFor(Actor person);

    /// An open task by its id, whoever it waits for, or nothing when it is done or never was.
    Optional<Task> open(String id);
}
