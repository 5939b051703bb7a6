package se.samhand.access.web;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import se.samhand.identity.PersonDirectory;
import se.samhand.identity.RoleHeld;
import se.samhand.identity.ScopeHierarchy;
import se.samhand.kernel.ScopeId;
import se.samhand.ui.Words;

/// Puts into words why somebody has access: which role, where, from when to when, and who gave it.
@Component
class Reasons {

    private final ScopeHierarchy hierarchy;
    private final PersonDirectory people;

    Reasons(ScopeHierarchy hierarchy, PersonDirectory people) {
        this.hierarchy = hierarchy;
        this.people = people;
    }

    String role(RoleHeld held, Words words) {
        var role = words.get("identity.role-in-scope", words.get("identity.role." + held.role()), nameOf(held.scope()));
        var away = held.standsInFor();
        return away == null
                ? role
                : words.get("access.stands-in", role, people.nameOf(away).orElseGet(() -> words.get("access.erased")));
    }

    String period(RoleHeld held, Words words) {
        var to = held.to();
        var from = words.formats().date(held.from());
        var giver = people.nameOf(held.grantedBy()).orElseGet(() -> words.get("access.erased"));
        return to == null
                ? words.get("access.since", from, giver)
                : words.get("access.between", from, words.formats().date(to), giver);
    }

    /// Where a permission reaches that a role gives: there, below, and what those took over from.
    String reach(RoleHeld held, String permission, Words words) {
        if (held.scope().equals(ScopeId.MUNICIPALITY)) {
            return words.get("access.reach.whole", nameOf(held.scope()));
        }
        var names = new TreeSet<String>();
        if (permission.endsWith(".read")) {
            before(held.scope()).forEach(scope -> names.add(nameOf(scope)));
        }
        return names.isEmpty()
                ? words.get("access.reach.part", nameOf(held.scope()))
                : words.get("access.reach.and-before", nameOf(held.scope()), String.join(", ", names));
    }

    private Set<ScopeId> before(ScopeId scope) {
        var before = new HashSet<>(hierarchy.readFrom(scope));
        before.removeAll(hierarchy.withAllBelow(scope));
        return before;
    }

    String nameOf(ScopeId scope, LocalDate day) {
        return hierarchy.find(scope, day).map(ScopeHierarchy.Scope::name).orElseGet(scope::value);
    }

    String nameOf(ScopeId scope) {
        return hierarchy.find(scope).map(ScopeHierarchy.Scope::name).orElseGet(scope::value);
    }
}
