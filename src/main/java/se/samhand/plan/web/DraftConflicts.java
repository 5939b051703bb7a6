package se.samhand.plan.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.samhand.kernel.NotFound;
import se.samhand.plan.PlanId;
import se.samhand.plan.internal.ImportDetailsQuery;
import se.samhand.plan.internal.ImportDetailsQuery.ImportDetails;
import se.samhand.ui.ChangedMeanwhile;
import se.samhand.ui.Conflict;
import se.samhand.ui.FormErrors;
import se.samhand.ui.History;
import se.samhand.ui.Link;
import se.samhand.ui.Shell;

/// What a person hears whose correction met that of somebody else.
@Component
class DraftConflicts {

    private final ImportDetailsQuery details;
    private final Meanwhile meanwhile;

    DraftConflicts(ImportDetailsQuery details, Meanwhile meanwhile) {
        this.details = details;
        this.meanwhile = meanwhile;
    }

    /// For what was typed: the form is shown again below, with the text kept.
    ///
    /// @param seen the version that the person looked at
    /// @param differences between what is saved now and what was typed
    Conflict typed(ImportDetails found, int seen, List<Conflict.Difference> differences, Shell shell) {
        return new Conflict(
                shell.words().get("plan.draft.conflict.title"),
                shell.words().get("plan.draft.conflict"),
                happened(found, seen, shell),
                differences);
    }

    /// For a press of a button: the review as it is now, with what happened above it.
    ModelAndView pressed(UUID id, int seen, Shell shell) {
        ImportDetails found = details.get(id, shell.actor());
        Conflict conflict = new Conflict(
                shell.words().get("plan.draft.stale.title"),
                shell.words().get("plan.draft.stale"),
                happened(found, seen, shell),
                List.of());
        ModelAndView view = new ModelAndView("plan/import", HttpStatus.CONFLICT);
        view.addObject(
                "page",
                new ImportReview(found, shell, null)
                        .meeting(conflict)
                        .page(HeadingForm.proposedBy(found), FormErrors.none(), false));
        return view;
    }

    /// Answers a form, unless what it is about was taken away after the person looked.
    ModelAndView unlessGone(UUID id, int seen, Shell shell, Supplier<ModelAndView> answer) {
        try {
            return answer.get();
        } catch (NotFound gone) {
            ImportDetails found = details.get(id, shell.actor());
            PlanId plan = found.planImport().plan();
            if (plan != null) {
                throw becamePlan(id, plan, shell);
            } else if (found.draft().version() == seen) {
                throw gone;
            }
            throw new ChangedMeanwhile(
                    new Conflict(
                            shell.words().get("plan.draft.gone.title"),
                            shell.words().get("plan.draft.gone"),
                            happened(found, seen, shell),
                            List.of()),
                    new Link(shell.words().get("plan.draft.gone.show"), PlanLinks.planImport(id)));
        }
    }

    /// Nothing can be put right any more: the plan is there.
    ChangedMeanwhile becamePlan(UUID id, PlanId plan, Shell shell) {
        return new ChangedMeanwhile(
                new Conflict(
                        shell.words().get("plan.draft.became-plan.title"),
                        shell.words().get("plan.draft.became-plan"),
                        meanwhile.happened(Set.of(id, plan.value()), 1, shell.words()),
                        List.of()),
                new Link(shell.words().get("plan.draft.became-plan.show"), PlanLinks.plan(plan)));
    }

    private List<History.Event> happened(ImportDetails found, int seen, Shell shell) {
        return meanwhile.happened(Set.of(found.planImport().id()), found.draft().version() - seen, shell.words());
    }
}
