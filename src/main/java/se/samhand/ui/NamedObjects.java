package se.samhand.ui;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.samhand.kernel.Actor;

/// Names the objects of one kind when the trail is read; the module that owns them contributes a bean of this type.
///
/// The trail stores opaque ids only, so that a name that is erased is gone from the trail too.
public interface NamedObjects {

    /// Code of the kind, such as `plan`; its words stand under `audit.kind.` + code.
    String kind();

    /// Codes of the events that happen to objects of this kind; one that ends with a point or a hyphen stands for all
    /// that begin so.
    Set<String> events();

    /// Those of these ids that are objects of this kind, by the names that they have now.
    Map<UUID, NamedObject> find(Set<UUID> ids, Actor reader, Words words);

    /// The page that shows what a line changed in texts, which are not in the trail themselves.
    default Optional<String> differenceOf(String code, UUID object, Map<String, String> arguments) {
        return Optional.empty();
    }

    /// Whether the event happens to objects of this kind.
    default boolean tellsOf(String code) {
        return events().stream().anyMatch(event -> isBeginning(event) ? code.startsWith(event) : code.equals(event));
    }

    private static boolean isBeginning(String event) {
        return event.endsWith(".") || event.endsWith("-");
    }
}
