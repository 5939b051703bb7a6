package se.samhand.identity.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The table of permissions: which role may do what, in the scope that the role is granted in and below.
///
/// It is the file `reference/identity/permissions.csv`: one line a permission, one column a role, `x` where it may.
@Component
class Permissions {

    private static final String TABLE = "reference/identity/permissions.csv";

    private final List<String> roles;
    private final Map<String, Set<String>> rolesByPermission = new LinkedHashMap<>();

    Permissions() {
        var lines = lines();
        var head = cells(lines.getFirst());
        this.roles = head.subList(1, head.size());
        lines.stream().skip(1).map(Permissions::cells).forEach(this::add);
    }

    private void add(List<String> cells) {
        if (cells.size() != roles.size() + 1) {
            throw new IllegalStateException(TABLE + ": the line " + cells + " needs a cell for each of " + roles);
        }
        var allowed = new LinkedHashSet<String>();
        for (int column = 1; column < cells.size(); column++) {
            if (cells.get(column).equals("x")) {
                allowed.add(roles.get(column - 1));
            } else if (!cells.get(column).isEmpty()) {
                throw new IllegalStateException(TABLE + ": a cell is x or empty, not " + cells.get(column));
            }
        }
        rolesByPermission.put(cells.getFirst(), Set.copyOf(allowed));
    }

    /// Every permission there is.
    Set<String> all() {
        return Set.copyOf(rolesByPermission.keySet());
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(",", -1)).map(String::strip).toList();
    }

    private static List<String> lines() {
        try {
            var text = new ClassPathResource(TABLE).getContentAsString(StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
