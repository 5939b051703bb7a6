package se.samhand.access.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samhand.access.AccessSubject;
import se.samhand.identity.AccessDirectory;
import se.samhand.identity.PersonDirectory;
import se.samhand.identity.RoleHeld;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;
import se.samhand.ui.Column;
import se.samhand.ui.Link;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// Makes the page of who has access to a thing.
@Component
class WhoPages {

    private final AccessDirectory access;
    private final PersonDirectory people;
    private final Reasons reasons;

    WhoPages(AccessDirectory access, PersonDirectory people, Reasons reasons) {
        this.access = access;
        this.people = people;
        this.reasons = reasons;
    }

    WhoPage of(AccessSubject.Guarded thing, Shell shell) {
        var words = shell.words();
        var ways = new ArrayList<WhoPage.Way>();
        for (var permission : thing.permissions()) {
            var title = words.get("permission." + permission);
            ways.add(way(ways.size(), title, access.giving(permission, thing.scope()), List.of(), shell));
        }
        if (thing.permissions().isEmpty()) {
            ways.add(way(0, words.get("access.who.roles"), access.reaching(thing.scope()), List.of(), shell));
        }
        if (!thing.others().isEmpty()) {
            ways.add(way(ways.size(), words.get("access.who.others"), standingIn(thing), thing.others(), shell));
        }
        return new WhoPage(
                words.get("access.who.lead", thing.name(), reasons.nameOf(thing.scope())),
                List.of(new Link(thing.name(), thing.path())),
                List.of(
                        Column.of(words.get("access.column.person")),
                        Column.of(words.get("access.column.why")),
                        Column.of(words.get("access.column.period"))),
                List.copyOf(ways));
    }

    /// Who stands in for those who get at it without a role reaches it as they do.
    private List<RoleHeld> standingIn(AccessSubject.Guarded thing) {
        return thing.others().stream()
                .flatMap(other -> thing.permissions().stream()
                        .flatMap(permission -> access.actingFor(other.person(), permission).stream()))
                .distinct()
                .toList();
    }

    private WhoPage.Way way(
            int number, String title, List<RoleHeld> roles, List<AccessSubject.Other> others, Shell shell) {
        var words = shell.words();
        Map<UUID, List<WhoPage.Ground>> grounds = new LinkedHashMap<>();
        for (var held : roles) {
            grounds.computeIfAbsent(held.person(), person -> new ArrayList<>())
                    .add(new WhoPage.Ground(reasons.role(held, words), reasons.period(held, words)));
        }
        for (var other : others) {
            grounds.computeIfAbsent(other.person(), person -> new ArrayList<>())
                    .add(new WhoPage.Ground(words.get(other.reasonKey()), ""));
        }
        return new WhoPage.Way(
                "vag-" + number,
                title,
                words.get("access.who.count", grounds.size()),
                grounds.entrySet().stream()
                        .map(entry -> who(entry.getKey(), entry.getValue(), shell.actor(), words))
                        .toList());
    }

    private WhoPage.Who who(UUID person, List<WhoPage.Ground> grounds, Actor actor, Words words) {
        return new WhoPage.Who(
                people.nameOf(person).orElseGet(() -> words.get("access.erased")), href(person, actor), grounds);
    }

    private static @Nullable String href(UUID person, Actor actor) {
        return actor.may(AccessSubject.ADMINISTER, ScopeId.MUNICIPALITY)
                ? "/administration/konton/" + person + "/atkomst"
                : null;
    }
}
