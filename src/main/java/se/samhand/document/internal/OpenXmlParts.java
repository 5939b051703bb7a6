package se.samhand.document.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.samhand.document.Refusal;

/// The parts of a Word file or a workbook, as they point at each other (ECMA-376 part 2, *relationships*).
///
/// The transitional and the strict kinds of a relation end with the same word, which is what it is asked for by.
final class OpenXmlParts {

    /// @param kind the last word of the relation's type, such as `styles`
    /// @param part name of the part that it points at
    record Relation(String kind, String part) {}

    /// Far more than anybody's file has.
    private static final int MOST_RELATIONS = 10_000;

    private static final Map<String, String> PREFIXES =
            Map.of("http://schemas.openxmlformats.org/package/2006/relationships", "rel");

    private final Container container;

    OpenXmlParts(Container container) {
        this.container = container;
    }

    /// Name of the part that holds the document itself, if the file says which.
    Optional<String> main() {
        return of("").values().stream()
                .filter(relation -> relation.kind().equals("officeDocument"))
                .map(Relation::part)
                .findFirst();
    }

    /// The relations of a part, or with an empty name of the whole file, by their ids; those to other files left out.
    Map<String, Relation> of(String part) {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        Map<String, Relation> found = new HashMap<>();
        container.read(
                folder + "_rels/" + part.substring(slash) + ".rels",
                PREFIXES,
                cursor -> cursor.children(name -> {
                    boolean isOutside = cursor.attribute("TargetMode", "").equalsIgnoreCase("External");
                    if (!isOutside) {
                        String type = cursor.attribute("Type", "");
                        String target = cursor.attribute("Target", "");
                        String kind = type.substring(type.lastIndexOf('/') + 1);
                        found.put(cursor.attribute("Id", ""), new Relation(kind, resolved(folder, target)));
                    }
                    if (found.size() > MOST_RELATIONS) {
                        throw new Unreadable(Refusal.EXPANDS_TOO_MUCH);
                    }
                }));
        return found;
    }

    private static String resolved(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String base = folder;
        String rest = target;
        while (rest.startsWith("../") || rest.startsWith("./")) {
            if (rest.startsWith("../") && !base.isEmpty()) {
                base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
            }
            rest = rest.substring(rest.indexOf('/') + 1);
        }
        return base + rest;
    }
}
