package se.samhand.identity.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samhand.identity.ScopeHierarchy;
import se.samhand.identity.internal.Permissions;
import se.samhand.kernel.ScopeId;
import se.samhand.ui.Option;
import se.samhand.ui.Words;

/// Roles and parts of the organisation by name.
@Component
class RoleNames {

    private final Permissions permissions;
    private final ScopeHierarchy hierarchy;

    RoleNames(Permissions permissions, ScopeHierarchy hierarchy) {
        this.permissions = permissions;
        this.hierarchy = hierarchy;
    }

    String role(String code, Words words) {
        return permissions.roles().contains(code) ? words.get("identity.role." + code) : code;
    }

    String scope(ScopeId id) {
        return hierarchy.find(id).map(ScopeHierarchy.Scope::name).orElseGet(id::value);
    }

    String scope(ScopeId id, LocalDate day) {
        return hierarchy.find(id, day).map(ScopeHierarchy.Scope::name).orElseGet(id::value);
    }

    List<Option> roles(Words words) {
        return roles(permissions.roles(), words);
    }

    List<Option> roles(List<String> codes, Words words) {
        return codes.stream().map(code -> new Option(code, role(code, words))).toList();
    }

    static List<Option> scopes(List<ScopeHierarchy.Scope> scopes) {
        return scopes.stream()
                .map(scope -> new Option(scope.id().value(), scope.name()))
                .toList();
    }
}
