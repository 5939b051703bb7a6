package se.samhand.access.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samhand.identity.AccessDirectory;
import se.samhand.identity.PersonDirectory;
import se.samhand.identity.RoleHeld;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.ScopeId;
import se.samhand.ui.Column;
import se.samhand.ui.Formats;
import se.samhand.ui.Link;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// Makes the page of what a person can see and do.
@Component
class PersonAccessPages {

    private static final String ORGANISATION = "/organisation";
    private static final String MUNICIPALITY = "del-" + ScopeId.MUNICIPALITY.value();

    private final AccessDirectory access;
    private final PersonDirectory people;
    private final Reasons reasons;
    private final Clock clock;

    PersonAccessPages(AccessDirectory access, PersonDirectory people, Reasons reasons, Clock clock) {
        this.access = access;
        this.people = people;
        this.reasons = reasons;
        this.clock = clock;
    }

    PersonAccessPage own(Shell shell) {
        var words = shell.words();
        return page(
                shell.actor().id(),
                words.get("access.own.title"),
                words.get("access.own.lead"),
                List.of(),
                null,
                shell);
    }

    PersonAccessPage of(UUID person, Shell shell) {
        var words = shell.words();
        access.of(person, shell.actor());
        var name = people.nameOf(person).orElseThrow(() -> new NotFound("No name of " + person));
        var account = "/administration/konton/" + person;
        var crumbs = List.of(
                new Link(words.get("identity.accounts.title"), "/administration/konton"), new Link(name, account));
        return page(
                person,
                words.get("access.person.title", name),
                words.get("access.person.lead"),
                crumbs,
                account,
                shell);
    }

    private PersonAccessPage page(
            UUID person, String title, String lead, List<Link> crumbs, @Nullable String account, Shell shell) {
        var words = shell.words();
        LocalDate today = Formats.today(clock);
        var isOpen = people.find(person).filter(found -> found.isActive()).isPresent();
        var all = isOpen ? access.of(person, shell.actor()) : List.<RoleHeld>of();
        Map<ScopeId, List<RoleHeld>> byScope = all.stream()
                .filter(role -> !role.isComing(today))
                .collect(Collectors.groupingBy(RoleHeld::scope, LinkedHashMap::new, Collectors.toList()));
        return new PersonAccessPage(
                title,
                lead,
                crumbs,
                List.of(Column.of(words.get("access.column.permission")), Column.of(words.get("access.column.why"))),
                byScope.entrySet().stream()
                        .map(part -> part(part.getKey(), part.getValue(), account, words))
                        .sorted(Comparator.comparing(part -> !part.id().equals(MUNICIPALITY)))
                        .toList(),
                all.stream()
                        .filter(role -> role.isComing(today))
                        .map(role -> words.get(
                                "access.coming",
                                reasons.role(role, words),
                                words.formats().date(role.from())))
                        .toList());
    }

    private PersonAccessPage.Part part(ScopeId scope, List<RoleHeld> roles, @Nullable String account, Words words) {
        return new PersonAccessPage.Part(
                "del-" + scope.value(),
                reasons.reach(scope, words),
                scope.equals(ScopeId.MUNICIPALITY) ? ORGANISATION : ORGANISATION + "/" + scope.value(),
                roles.stream()
                        .map(role -> new PersonAccessPage.Role(
                                id(role), reasons.name(role, words), account, reasons.period(role, words)))
                        .toList(),
                permissions(roles).stream()
                        .map(permission -> line(permission, scope, roles, words))
                        .toList());
    }

    private static String id(RoleHeld role) {
        return "roll-" + role.grant();
    }

    private SequencedSet<String> permissions(List<RoleHeld> held) {
        return held.stream()
                .flatMap(role -> access.permissionsOf(role.role(), role.scope()).stream())
                .sorted()
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private PersonAccessPage.Line line(String permission, ScopeId scope, List<RoleHeld> roles, Words words) {
        return new PersonAccessPage.Line(
                words.get("permission." + permission),
                reasons.alsoReached(scope, permission, words),
                roles.stream()
                        .filter(role ->
                                access.permissionsOf(role.role(), role.scope()).contains(permission))
                        .map(role -> new Link(reasons.name(role, words), "#" + id(role)))
                        .toList());
    }
}
