package se.samhand.identity.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import se.samhand.kernel.ScopeId;

/// The table of permissions: which role may do what, in the scope that the role is granted in and below.
///
/// It is the file `reference/identity/permissions.csv`: one line a permission, one column a role, `x` where it may.
/// A `w` is for what has no part of its own, such as the whole trail: the role may, if granted in the whole
/// municipality.
@Component
public class Permissions {

    private static final String TABLE = "reference/identity/permissions.csv";

    private final List<String> roles;
    private final SequencedMap<String, Set<String>> rolesByPermission = new LinkedHashMap<>();
    private final Map<String, Set<String>> rolesInAnyPart = new HashMap<>();
    private final Map<String, Set<String>> permissionsByRole;
    private final Map<String, Set<String>> permissionsInAnyPart;

    Permissions() {
        var lines = lines();
        var head = cells(lines.getFirst());
        this.roles = List.copyOf(head.subList(1, head.size()));
        lines.stream().skip(1).map(Permissions::cells).forEach(this::add);
        this.permissionsByRole =
                roles.stream().collect(Collectors.toMap(role -> role, role -> allowedTo(role, rolesByPermission)));
        this.permissionsInAnyPart =
                roles.stream().collect(Collectors.toMap(role -> role, role -> allowedTo(role, rolesInAnyPart)));
    }

    private void add(List<String> cells) {
        if (cells.size() != roles.size() + 1) {
            throw new IllegalStateException(TABLE + ": the line " + cells + " needs a cell for each of " + roles);
        }
        var allowed = new LinkedHashSet<String>();
        var allowedInAnyPart = new LinkedHashSet<String>();
        for (int column = 1; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case "x" -> {
                    allowed.add(roles.get(column - 1));
                    allowedInAnyPart.add(roles.get(column - 1));
                }
                case "w" -> allowed.add(roles.get(column - 1));
                case "" -> {}
                default ->
                    throw new IllegalStateException(TABLE + ": a cell is x, w or empty, not " + cells.get(column));
            }
        }
        rolesInAnyPart.put(cells.getFirst(), Set.copyOf(allowedInAnyPart));
        if (rolesByPermission.put(cells.getFirst(), Set.copyOf(allowed)) != null) {
            throw new IllegalStateException(TABLE + ": " + cells.getFirst() + " stands twice");
        }
    }

    private static Set<String> allowedTo(String role, Map<String, Set<String>> lines) {
        return lines.entrySet().stream()
                .filter(line -> line.getValue().contains(role))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Every role there is, in the order of the table.
    public List<String> roles() {
        return roles;
    }

    /// Every permission there is, in the order of the table.
    public List<String> all() {
        return List.copyOf(rolesByPermission.keySet());
    }

    /// Whether it lets somebody read and change nothing: it then holds for what the scope took over from, too.
    static boolean isForReading(String permission) {
        return permission.endsWith(".read");
    }

    /// What a role may do that is granted in a scope; nothing for a role that the table no longer has.
    Set<String> of(String role, ScopeId scope) {
        return (scope.equals(ScopeId.MUNICIPALITY) ? permissionsByRole : permissionsInAnyPart)
                .getOrDefault(role, Set.of());
    }

    /// The roles that a permission belongs to.
    public Set<String> rolesWith(String permission) {
        return rolesByPermission.getOrDefault(permission, Set.of());
    }

    /// The roles that a permission belongs to also where they are granted in a part of the municipality.
    public Set<String> rolesInAnyPartWith(String permission) {
        return rolesInAnyPart.getOrDefault(permission, Set.of());
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
