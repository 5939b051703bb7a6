package se.samhand.plan.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.samhand.identity.PersonDirectory;
import se.samhand.organisation.Administration;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.plan.internal.invitation.InvitationsQuery.Progress;
import se.samhand.plan.internal.invitation.PlanInvitation;
import se.samhand.strategy.StrategyDirectory;
import se.samhand.ui.Column;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Formats;
import se.samhand.ui.Link;
import se.samhand.ui.Property;
import se.samhand.ui.Words;

/// Makes the list of invitations, and the page of each.
@Component
class InvitationListPages {

    private final StrategyDirectory strategies;
    private final OrganisationDirectory organisation;
    private final PersonDirectory persons;
    private final Clock clock;

    InvitationListPages(
            StrategyDirectory strategies, OrganisationDirectory organisation, PersonDirectory persons, Clock clock) {
        this.strategies = strategies;
        this.organisation = organisation;
        this.persons = persons;
        this.clock = clock;
    }

    LocalDate today() {
        return Formats.today(clock);
    }

    InvitationIndexPage index(List<Progress> found, Words words) {
        long written = found.stream()
                .filter(each -> state(each) == InvitationState.WRITTEN)
                .count();
        long holding = found.stream()
                .filter(each -> state(each) != InvitationState.WITHDRAWN)
                .count();
        return new InvitationIndexPage(
                words.get("plan.invite.lead", written, holding),
                List.of(
                        Column.of(words.get("plan.index.column.administration")),
                        Column.of(words.get("plan.index.column.period")),
                        Column.of(words.get("plan.invite.column.state")),
                        Column.of(words.get("plan.invite.column.filled")),
                        Column.of(words.get("plan.invite.column.deadline")),
                        Column.of(words.get("plan.invite.column.changed"))),
                found.stream().map(each -> item(each, words)).toList(),
                PlanLinks.INVITATIONS + "/ny");
    }

    private InvitationIndexPage.Item item(Progress found, Words words) {
        PlanInvitation invitation = found.invitation();
        InvitationState state = state(found);
        return new InvitationIndexPage.Item(
                name(invitation),
                Optional.ofNullable(note(invitation, words)).orElse(""),
                PlanLinks.invitation(invitation.id()),
                words.formats().period(invitation.period()),
                words.get(state.key()),
                state.icon(),
                state.tone(),
                filled(found, words),
                words.formats().date(invitation.deadline()),
                changed(found, words));
    }

    ModelAndView show(Progress found, String typedDay, FormErrors errors, HttpStatus status, Words words) {
        PlanInvitation invitation = found.invitation();
        InvitationState state = state(found);
        boolean isHeld = invitation.plan() != null;
        return new ModelAndView("plan/invitation", status)
                .addObject(
                        "page",
                        new InvitationPage(
                                words.get("plan.invite.one", name(invitation)),
                                List.of(
                                        new Link(words.get("plan.index.title"), PlanLinks.PLANS),
                                        new Link(words.get("plan.invite.title"), PlanLinks.INVITATIONS)),
                                words.get(state.key()),
                                state.icon(),
                                state.tone(),
                                note(invitation, words),
                                facts(found, words),
                                invitation.greeting(),
                                isHeld ? PlanLinks.plan(invitation.held()) : null,
                                !invitation.isWithdrawn() && state != InvitationState.WRITTEN,
                                invitation.isWithdrawn(),
                                PlanLinks.invitation(invitation.id()),
                                typedDay.isEmpty() ? invitation.deadline().toString() : typedDay,
                                invitation.version(),
                                errors));
    }

    private List<Property> facts(Progress found, Words words) {
        PlanInvitation invitation = found.invitation();
        List<Property> facts = new ArrayList<>();
        facts.add(new Property(
                words.get("plan.index.column.period"), words.formats().period(invitation.period())));
        facts.add(new Property(
                words.get("plan.invite.column.deadline"), words.formats().date(invitation.deadline())));
        facts.add(new Property(words.get("plan.invite.column.filled"), filled(found, words)));
        facts.add(new Property(words.get("plan.invite.column.changed"), changed(found, words)));
        facts.add(new Property(
                words.get("plan.invite.sent-at"),
                words.get(
                        "plan.invite.sent-by",
                        words.formats().moment(invitation.sentAt()),
                        persons.nameOf(invitation.sentBy()).orElseGet(() -> words.get("plan.edit.somebody")))));
        Instant reminded = invitation.remindedAt();
        if (reminded != null) {
            facts.add(new Property(
                    words.get("plan.invite.reminded-at"), words.formats().moment(reminded)));
        }
        return facts;
    }

    private InvitationState state(Progress found) {
        return InvitationState.of(found, InvitationState.subAreas(found.invitation(), strategies), today());
    }

    private String filled(Progress found, Words words) {
        return words.get(
                "plan.invite.filled", found.covered(), InvitationState.subAreas(found.invitation(), strategies));
    }

    private static String changed(Progress found, Words words) {
        Instant changed = found.changedAt();
        return changed == null
                ? words.get("plan.invite.never")
                : words.formats().moment(changed);
    }

    private String name(PlanInvitation invitation) {
        return organisation
                .administration(invitation.administration())
                .map(Administration::name)
                .orElse(invitation.administration());
    }

    /// An administration that has ended is not reached by its task; the one that came after it is invited instead.
    private @Nullable String note(PlanInvitation invitation, Words words) {
        LocalDate last = organisation
                .administration(invitation.administration())
                .map(Administration::validTo)
                .orElse(null);
        if (invitation.isWithdrawn() || last == null || !last.isBefore(today())) {
            return null;
        }
        String after = organisation.successorsOf(invitation.administration(), today()).stream()
                .flatMap(code -> organisation.administration(code, today()).stream())
                .map(Administration::name)
                .collect(Collectors.joining(", "));
        return after.isEmpty()
                ? words.get("plan.invite.unit-ended", words.formats().date(last))
                : words.get("plan.invite.unit-followed", words.formats().date(last), after);
    }
}
