package se.samhand.plan.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.Actor;
import se.samhand.plan.PlanId;
import se.samhand.plan.internal.Basis;
import se.samhand.plan.internal.Plan;
import se.samhand.plan.internal.PlanCommand;
import se.samhand.plan.internal.PlanDetails;
import se.samhand.plan.internal.invitation.PlanInvitation;
import se.samhand.ui.Formats;
import se.samhand.ui.Link;
import se.samhand.ui.Tab;
import se.samhand.ui.Words;

/// What stands above every page of a plan, and the tabs between them.
final class PlanHeads {

    /// The pages of a plan.
    enum PlanTab {
        /// The table.
        PLAN,
        /// The versions, and all that is about one of them.
        VERSIONS,
        /// The file and what its reading left open.
        ORIGIN,
        /// Who did what when.
        HISTORY
    }

    private PlanHeads() {}

    static PlanPage.PlanHead head(PlanDetails details, Actor actor, Words words) {
        Plan plan = details.plan();
        PlanId id = plan.id();
        Formats formats = words.formats();
        return new PlanPage.PlanHead(
                details.isEarlier() ? words.get("plan.version.of", plan.title(), plan.version()) : plan.title(),
                details.administration().name(),
                List.of(
                        new Link(words.get("plan.index.title"), PlanLinks.PLANS),
                        new Link(
                                details.administration().shortName(),
                                PlanLinks.PLANS + "?forvaltning="
                                        + details.administration().code())),
                facts(details, formats, words),
                basis(plan.basis(), words),
                details.isEarlier() ? earlier(details, actor, words) : null,
                !details.isEarlier() && plan.availableTo(actor).contains(PlanCommand.EDIT)
                        ? new EditLinks(id).editor()
                        : null,
                PlanLinks.docx(id),
                PlanLinks.pdf(id),
                PlanLinks.json(id),
                PlanSubject.path(plan, actor),
                details.original().isEmpty(),
                new Link(words.get("plan.template.version", plan.template()), PlanLinks.template(id)),
                newerTemplate(details, actor, words),
                writing(details, words));
    }

    private static List<String> facts(PlanDetails details, Formats formats, Words words) {
        List<String> facts = new ArrayList<>(List.of(
                details.administration().name(),
                formats.period(details.plan().period()),
                VersionText.made(details.made(), details.original(), words)));
        details.invitation()
                .map(invitation -> invitation.isFinished()
                        ? words.get("plan.invite.finished")
                        : words.get("plan.invite.deadline-fact", formats.date(invitation.deadline())))
                .ifPresent(facts::add);
        return facts;
    }

    private static @Nullable Link newerTemplate(PlanDetails details, Actor actor, Words words) {
        return details.hasNewerTemplate()
                        && !details.isEarlier()
                        && details.plan().availableTo(actor).contains(PlanCommand.EDIT)
                ? new Link(
                        words.get("plan.template.newer", details.newestTemplate()),
                        PlanLinks.template(details.plan().id()))
                : null;
    }

    private static PlanPage.@Nullable Writing writing(PlanDetails details, Words words) {
        if (details.invitation().isEmpty()) {
            return null;
        }
        PlanInvitation invitation = details.invitation().get();
        String written = PlanLinks.writtenPlan(details.plan().id());
        String text = words.get(
                invitation.isFinished() ? "plan.invite.writing.finished" : "plan.invite.writing",
                words.formats().date(invitation.deadline()),
                details.covered(),
                details.strategy().subAreas().size());
        Link way = new Link(
                words.get(invitation.isFinished() ? "plan.invite.resume" : "plan.invite.finish"),
                invitation.isFinished() ? written + "/aterupptagande" : written);
        return new PlanPage.Writing(text, invitation.greeting(), way, invitation.isFinished());
    }

    private static PlanPage.Earlier earlier(PlanDetails details, Actor actor, Words words) {
        Plan plan = details.plan();
        boolean mayRestore = details.currentPlan().availableTo(actor).contains(PlanCommand.RESTORE);
        return new PlanPage.Earlier(
                words.get("plan.version.earlier"),
                words.get("plan.version.earlier.note", plan.version(), details.current()),
                new Link(words.get("plan.version.show-current"), PlanLinks.plan(plan.id())),
                new Link(
                        words.get("plan.version.show-changes"),
                        PlanLinks.changes(plan.id(), details.current()) + "?fran=" + plan.version()),
                mayRestore ? PlanLinks.restoration(plan.id(), plan.version()) : null);
    }

    private static @Nullable String basis(@Nullable Basis basis, Words words) {
        return switch (basis) {
            case null -> null;
            case SOURCE -> words.get("plan.basis.source");
            case CONSTRUCTED -> words.get("plan.basis.constructed");
        };
    }

    static List<Tab> tabs(PlanDetails details, Words words, PlanTab current) {
        PlanId id = details.plan().id();
        int open = details.plan().origin().uncertain().size();
        Tab origin = Tab.of(words.get("plan.tab.origin"), PlanLinks.origin(id), current == PlanTab.ORIGIN);
        return List.of(
                Tab.of(words.get("plan.tab.plan"), PlanLinks.plan(id), current == PlanTab.PLAN),
                Tab.of(words.get("plan.tab.versions"), PlanLinks.versions(id), current == PlanTab.VERSIONS)
                        .withCount(details.current()),
                open == 0 || details.isEarlier() ? origin : origin.withWarning(open),
                Tab.of(words.get("plan.tab.history"), PlanLinks.history(id), current == PlanTab.HISTORY));
    }
}
