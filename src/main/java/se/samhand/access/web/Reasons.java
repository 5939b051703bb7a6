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
        return withAway(
                words.get("identity.role-in-scope", words.get("identity.role." + held.role()), nameOf(held.scope())),
                held,
                words);
    }

    /// The role without where it holds.
    String name(RoleHeld held, Words words) {
        return withAway(words.get("identity.role." + held.role()), held, words);
    }

    private String withAway(String role, RoleHeld held, Words words) {
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

    /// Where a role reaches that is held in a part: there, and below.
    String reach(ScopeId scope, Words words) {
        return words.get(
                scope.equals(ScopeId.MUNICIPALITY) ? "access.reach.whole" : "access.reach.part", nameOf(scope));
    }

    /// What reading reaches besides: what those left behind whom the part took over from. Empty when nothing.
    String alsoReached(ScopeId scope, String permission, Words words) {
        if (scope.equals(ScopeId.MUNICIPALITY) || !permission.endsWith(".read")) {
            return "";
        }
        var names = new TreeSet<String>();
        before(scope).forEach(earlier -> names.add(nameOf(earlier)));
        return names.isEmpty() ? "" : words.get("access.reach.before", String.join(", ", names));
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
