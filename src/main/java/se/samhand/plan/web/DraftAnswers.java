package se.samhand.plan.web;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.kernel.StaleVersion;
import se.samhand.plan.PlanId;
import se.samhand.plan.internal.draft.CorrectDraft;
import se.samhand.plan.internal.draft.Correction;
import se.samhand.plan.internal.draft.UndoCorrection;
import se.samhand.ui.Flash;
import se.samhand.ui.Shell;

/// Makes corrections and leads on to the page that shows what came of them.
@Component
class DraftAnswers {

    private final CorrectDraft correctDraft;
    private final UndoCorrection undoCorrection;
    private final DraftConflicts conflicts;

    DraftAnswers(CorrectDraft correctDraft, UndoCorrection undoCorrection, DraftConflicts conflicts) {
        this.correctDraft = correctDraft;
        this.undoCorrection = undoCorrection;
        this.conflicts = conflicts;
    }

    /// For a press of a button: where somebody else was first, the person sees what there is now and presses again.
    ModelAndView press(
            UUID id, int version, Correction correction, String back, Shell shell, RedirectAttributes redirect) {
        DraftLinks links = new DraftLinks(id);
        try {
            return switch (correctDraft.correct(id, version, correction, shell.actor())) {
                case CorrectDraft.Outcome.Corrected done -> {
                    String touched =
                            links.reviewAt(done.before().plan(), done.draft().plan());
                    yield to(back.equals(links.review()) ? touched : back, "plan.draft.saved", false, shell, redirect);
                }
                case CorrectDraft.Outcome.HasBecomePlan already -> toPlanOfOthers(already.plan(), shell, redirect);
            };
        } catch (StaleVersion somebodyWasFirst) {
            return conflicts.pressed(id, version, shell);
        }
    }

    /// For what was typed: where somebody else was first, the form is shown again with the text kept.
    ModelAndView write(
            UUID id,
            int version,
            Correction correction,
            String back,
            Shell shell,
            RedirectAttributes redirect,
            Supplier<ModelAndView> form) {
        try {
            return switch (correctDraft.correct(id, version, correction, shell.actor())) {
                case CorrectDraft.Outcome.Corrected corrected -> to(back, "plan.draft.saved", false, shell, redirect);
                case CorrectDraft.Outcome.HasBecomePlan already ->
                    throw conflicts.becamePlan(id, already.plan(), shell);
            };
        } catch (StaleVersion somebodyWasFirst) {
            return form.get();
        }
    }

    ModelAndView undo(
            UUID id, int version, UndoCorrection.Direction direction, Shell shell, RedirectAttributes redirect) {
        DraftLinks links = new DraftLinks(id);
        String review = links.review();
        String done = direction == UndoCorrection.Direction.BACK ? "plan.draft.undone" : "plan.draft.redone";
        try {
            return switch (undoCorrection.undo(id, version, direction, shell.actor())) {
                case UndoCorrection.Outcome.Moved moved ->
                    to(links.reviewAt(moved.before(), moved.after()), done, false, shell, redirect);
                case UndoCorrection.Outcome.IsAtTheEnd end ->
                    to(review, "plan.draft.nothing-to-undo", true, shell, redirect);
                case UndoCorrection.Outcome.HasBecomePlan already -> toPlanOfOthers(already.plan(), shell, redirect);
            };
        } catch (StaleVersion somebodyWasFirst) {
            return conflicts.pressed(id, version, shell);
        }
    }

    private static ModelAndView to(
            String address, String key, boolean isStale, Shell shell, RedirectAttributes redirect) {
        int hash = address.indexOf('#');
        String anchor = hash < 0 ? null : address.substring(hash + 1);
        redirect.addFlashAttribute(
                DraftReceipt.ATTRIBUTE, new DraftReceipt(shell.words().get(key), isStale, anchor));
        return new ModelAndView("redirect:" + address);
    }

    private static ModelAndView toPlanOfOthers(PlanId plan, Shell shell, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.problem(shell.words().get("plan.draft.became-plan")));
        return new ModelAndView("redirect:" + PlanLinks.plan(plan));
    }
}
