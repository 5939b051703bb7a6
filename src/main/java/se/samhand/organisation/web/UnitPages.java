package se.samhand.organisation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samhand.organisation.OrganisationPermissions;
import se.samhand.organisation.UnitKind;
import se.samhand.organisation.UnitLinks;
import se.samhand.organisation.internal.OrganisationUnit;
import se.samhand.organisation.internal.UnitDetailsQuery.UnitDetails;
import se.samhand.ui.Icon;
import se.samhand.ui.Link;
import se.samhand.ui.Property;
import se.samhand.ui.Shell;
import se.samhand.ui.ShownDay;
import se.samhand.ui.Tone;
import se.samhand.ui.Words;

/// Makes the page of one unit.
@Component
class UnitPages {

    private final List<UnitLinks> contributions;

    UnitPages(List<UnitLinks> contributions) {
        this.contributions = contributions;
    }

    UnitPage of(UnitDetails found, ShownDay shown, LocalDate today, Shell shell) {
        var words = shell.words();
        var unit = found.unit();
        boolean isThere = unit.existsOn(today);
        boolean isComing = !isThere
                && unit.first().validFrom() != null
                && unit.first().validFrom().isAfter(today);
        return new UnitPage(
                unit.id().toString(),
                found.version().name(),
                crumbs(found, shown, words),
                state(unit, isThere, isComing, words),
                isThere ? Icon.DONE_OUTLINE : isComing ? Icon.CLOCK : Icon.STOPPED,
                isThere ? Tone.GOOD : isComing ? Tone.INFO : Tone.CALM,
                note(unit, shown, words),
                shown,
                OrganisationLinks.unit(unit.code()),
                facts(found, shown, words),
                found.predecessors().stream()
                        .map(follow -> new UnitPage.Follow(
                                nameOf(found, follow.predecessor(), follow.day().minusDays(1)),
                                shown.on(OrganisationLinks.unit(follow.predecessor())),
                                words.get(
                                        "organisation.follow." + follow.kind(),
                                        words.formats().date(follow.day()))))
                        .toList(),
                found.successors().stream()
                        .map(follow -> new UnitPage.Follow(
                                nameOf(found, follow.successor(), follow.day()),
                                shown.on(OrganisationLinks.unit(follow.successor())),
                                words.get(
                                        "organisation.follow." + follow.kind(),
                                        words.formats().date(follow.day()))))
                        .toList(),
                found.children().stream()
                        .map(child -> new UnitPage.Child(
                                child.nearest(shown.day()).name(),
                                shown.on(OrganisationLinks.unit(child.code())),
                                KindWords.one(child.kind(), words)))
                        .toList(),
                words.get("organisation.unit.children", found.children().size()),
                contributions.stream()
                        .flatMap(module -> module.of(unit.code(), shell.actor(), words).stream())
                        .toList(),
                new UnitHistory(found, words).events(),
                acts(unit, isThere || isComing, shell));
    }

    private static List<Link> crumbs(UnitDetails found, ShownDay shown, Words words) {
        var crumbs = new ArrayList<Link>();
        boolean isPartner = found.unit().kind().isPartner();
        var parent = found.parent();
        while (parent != null) {
            var version = parent.nearest(shown.day());
            crumbs.addFirst(new Link(version.shortName(), shown.on(OrganisationLinks.unit(parent.code()))));
            parent = version.parent() == null
                    ? null
                    : found.tree().find(version.parent()).orElse(null);
        }
        crumbs.addFirst(new Link(
                words.get(isPartner ? "organisation.partners.title" : "organisation.index.title"),
                shown.on(isPartner ? OrganisationLinks.PARTNERS : OrganisationLinks.ORGANISATION)));
        return crumbs;
    }

    private static String state(OrganisationUnit unit, boolean isThere, boolean isComing, Words words) {
        var formats = words.formats();
        if (isThere) {
            return unit.validTo() == null
                    ? words.get("organisation.state.there")
                    : words.get("organisation.state.ends", formats.date(unit.validTo()));
        }
        return isComing && unit.validFrom() != null
                ? words.get("organisation.state.coming", formats.date(unit.validFrom()))
                : words.get("organisation.state.ended", String.valueOf(unit.validTo()));
    }

    private static @Nullable String note(OrganisationUnit unit, ShownDay shown, Words words) {
        var day = words.formats().date(shown.day());
        if (!unit.existsOn(shown.day())) {
            var lastDay = unit.validTo();
            return lastDay != null && lastDay.isBefore(shown.day()) && shown.isToday()
                    ? words.get(
                            "organisation.not-there-any-more", words.formats().date(lastDay))
                    : words.get(
                            switch (shown.time()) {
                                case PAST -> "organisation.not-there";
                                case TODAY -> "organisation.not-there-today";
                                case COMING -> "organisation.not-there-coming";
                            },
                            day);
        }
        return switch (shown.time()) {
            case PAST -> words.get("organisation.as-it-was", day);
            case TODAY -> null;
            case COMING -> words.get("organisation.as-it-will-be", day);
        };
    }

    private static List<Property> facts(UnitDetails found, ShownDay shown, Words words) {
        var unit = found.unit();
        var parent = found.parent();
        var facts = new ArrayList<Property>();
        facts.add(new Property(words.get("organisation.column.kind"), KindWords.one(unit.kind(), words)));
        if (parent != null) {
            facts.add(new Property(
                    words.get("organisation.column.parent"),
                    parent.nearest(shown.day()).name(),
                    shown.on(OrganisationLinks.unit(parent.code()))));
        }
        if (!found.version().shortName().equals(found.version().name())) {
            facts.add(new Property(
                    words.get("organisation.form.short-name"), found.version().shortName()));
        }
        if (!unit.otherNames().isEmpty()) {
            facts.add(new Property(words.get("organisation.unit.other-names"), String.join(", ", unit.otherNames())));
        }
        facts.add(new Property(words.get("organisation.unit.code"), unit.code()));
        var period = UnitIndex.period(unit.validFrom(), unit.validTo(), words);
        if (!period.isEmpty()) {
            facts.add(new Property(words.get("organisation.column.period"), period));
        }
        return facts;
    }

    private static String nameOf(UnitDetails found, String code, LocalDate day) {
        return found.tree().find(code).map(unit -> unit.nearest(day).name()).orElse(code);
    }

    private static List<UnitPage.Act> acts(OrganisationUnit unit, boolean isOpen, Shell shell) {
        if (!isOpen || !shell.actor().may(OrganisationPermissions.CHANGE)) {
            return List.of();
        }
        var words = shell.words();
        var code = unit.code();
        var acts = new ArrayList<UnitPage.Act>();
        if (mayHold(unit.kind())) {
            acts.add(new UnitPage.Act(words.get("organisation.act.add"), OrganisationLinks.newIn(code), Icon.ADD));
        }
        acts.add(new UnitPage.Act(words.get("organisation.act.rename"), OrganisationLinks.name(code), Icon.EDIT));
        if (!unit.kind().mayLieIn(null)) {
            acts.add(new UnitPage.Act(
                    words.get("organisation.act.move"), OrganisationLinks.place(code), Icon.ARROW_RIGHT));
        }
        acts.add(new UnitPage.Act(words.get("organisation.act.end"), OrganisationLinks.end(code), Icon.STOPPED));
        return acts;
    }

    private static boolean mayHold(UnitKind kind) {
        return Arrays.stream(UnitKind.values()).anyMatch(each -> each.mayLieIn(kind));
    }
}
