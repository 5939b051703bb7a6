package se.samhand.plan.internal.invitation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.kernel.Actor;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.Period;
import se.samhand.kernel.ScopeId;
import se.samhand.kernel.UseCase;
import se.samhand.kernel.UuidV7;
import se.samhand.organisation.Administration;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.plan.PlanInvitationChange;
import se.samhand.plan.PlanInvitationChanged;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.NewPlans;
import se.samhand.plan.internal.Plan;
import se.samhand.strategy.StrategyDirectory;
import se.samhand.strategy.StrategyVersion;
import se.samhand.strategy.TemplateDirectory;
import se.samhand.strategy.TemplateVersion;
import se.samhand.ui.Formats;

/// A strategist invites administrations to write their plans: each gets a draft with all sub-areas laid out, and a last
/// day. All of them are invited, or none.
@UseCase
public class InviteAdministrations {

    /// What the strategist wants.
    ///
    /// @param administrations codes
    /// @param deadline the last day, not before today
    /// @param greeting a word along, if any
    public record Wish(
            String strategy,
            List<String> administrations,
            Period period,
            LocalDate deadline,
            @Nullable String greeting) {

        public Wish {
            administrations = administrations.stream().distinct().toList();
        }
    }

    /// What came of it.
    public sealed interface Outcome {
        /// All are invited.
        record Sent(int administrations) implements Outcome {}

        /// Some are invited for days of the period already; nobody else is invited now.
        record AreInvited(List<Administration> administrations) implements Outcome {}

        /// Some no longer exist, perhaps since the page was opened; nobody else is invited now.
        record HaveEnded(List<String> codes) implements Outcome {}
    }

    private final PlanInvitations invitations;
    private final NewPlans plans;
    private final PlanWriters writers;
    private final OrganisationDirectory organisation;
    private final StrategyDirectory strategies;
    private final TemplateDirectory templates;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InviteAdministrations(
            PlanInvitations invitations,
            NewPlans plans,
            PlanWriters writers,
            OrganisationDirectory organisation,
            StrategyDirectory strategies,
            TemplateDirectory templates,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.plans = plans;
        this.writers = writers;
        this.organisation = organisation;
        this.strategies = strategies;
        this.templates = templates;
        this.events = events;
        this.clock = clock;
    }

    public Outcome invite(Wish wish, Actor actor) {
        actor.mustHave(PlanPermissions.INVITE, ScopeId.MUNICIPALITY);
        invitations.holdAll();
        List<Administration> chosen = new ArrayList<>();
        List<String> ended = new ArrayList<>();
        for (String code : wish.administrations()) {
            Optional<Administration> found = organisation.administration(code, Formats.today(clock));
            found.ifPresentOrElse(chosen::add, () -> ended.add(code));
        }
        if (!ended.isEmpty()) {
            return new Outcome.HaveEnded(ended);
        }
        List<String> invited = invitations.invitedFor(wish.period());
        List<Administration> twice =
                chosen.stream().filter(each -> invited.contains(each.code())).toList();
        if (!twice.isEmpty()) {
            return new Outcome.AreInvited(twice);
        }
        StrategyVersion strategy =
                strategies.strategy(wish.strategy()).orElseThrow(() -> new NotFound("No strategy " + wish.strategy()));
        TemplateVersion template = templates.newest(strategy.code()).orElseThrow();
        chosen.forEach(administration -> invite(administration, strategy, template, wish, actor));
        return new Outcome.Sent(chosen.size());
    }

    private void invite(
            Administration administration, StrategyVersion strategy, TemplateVersion template, Wish wish, Actor actor) {
        Plan plan = BlankPlan.of(
                administration.code(),
                strategy,
                template.number(),
                wish.period(),
                clock.instant(),
                actor.id(),
                () -> UuidV7.next(clock));
        plans.add(plan);
        invitations.add(new PlanInvitation(
                UuidV7.next(clock),
                plan.id(),
                administration.code(),
                strategy.code(),
                wish.period(),
                wish.deadline(),
                wish.greeting(),
                clock.instant(),
                actor.id(),
                null,
                null,
                null,
                0));
        events.publishEvent(new PlanInvitationChanged(
                plan.id(),
                actor.id(),
                PlanInvitationChange.SENT,
                wish.deadline(),
                writers.of(new ScopeId(administration.code()))));
    }
}
