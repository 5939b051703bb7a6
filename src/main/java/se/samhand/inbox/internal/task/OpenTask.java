package se.samhand.inbox.internal.task;

import org.jspecify.annotations.Nullable;
import se.samhand.inbox.Task;

/// A task that waits for a person, or that they have handed over and wait for.
///
/// @param delegation how it came into other hands, if it did
/// @param isHandedOver whether this person has handed it over and somebody else does it
public record OpenTask(Task task, @Nullable Delegation delegation, boolean isHandedOver) {}
