package se.samhand.inbox;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.ScopeId;

/// Something that waits to be done (*uppgift*), as its source tells of it; there is no task that is done.
///
/// Its words stand under `task.` + source among the messages of the module: the title there, and under it `.facts`
/// (what it belongs to) and `.action` (the verb of its button). They name their arguments in braces.
///
/// @param arguments plain values for the words, without personal data
/// @param path the page where it is done, such as `/handlingsplaner/…`
/// @param due the last day, or nothing when there is none
/// @param scope the part of the organisation that it belongs to
/// @param permission what another person needs in that scope to take it over, or nothing when it cannot be handed over
public record Task(
        TaskKey key,
        Map<String, String> arguments,
        String path,
        @Nullable LocalDate due,
        ScopeId scope,
        @Nullable String permission) {

    public Task {
        arguments = Map.copyOf(arguments);
    }
}
