package se.samhand.plan.web;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.identity.PersonDirectory;
import se.samhand.plan.PlanId;
import se.samhand.plan.internal.edit.Change;
import se.samhand.plan.internal.edit.Edit;
import se.samhand.plan.internal.edit.EditPlan;
import se.samhand.plan.internal.edit.PlanEdit;
import se.samhand.plan.internal.edit.UndoEdit;
import se.samhand.ui.Flash;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// Makes edits for presses of buttons, and leads on to the place in the table that they touched.
@Component
class EditAnswers {

    private final EditPlan editPlan;
    private final UndoEdit undoEdit;
    private final PersonDirectory persons;

    EditAnswers(EditPlan editPlan, UndoEdit undoEdit, PersonDirectory persons) {
        this.editPlan = editPlan;
        this.undoEdit = undoEdit;
        this.persons = persons;
    }

    /// @param part where the person goes on if nothing was done
    ModelAndView press(UUID id, UUID part, PlanEdit edit, int seen, Shell shell, RedirectAttributes redirect) {
        EditLinks links = new EditLinks(new PlanId(id));
        Words words = shell.words();
        return switch (editPlan.edit(new PlanId(id), edit, seen, shell.actor())) {
            case EditPlan.Outcome.Edited edited ->
                to(links, edited.edit(), Flash.done(words.get("plan.edit.done." + edit.kind())), redirect);
            case EditPlan.Outcome.SaysSoAlready already ->
                Redirect.to(links.at(part), Flash.done(words.get("plan.edit.same")), redirect);
            case EditPlan.Outcome.HasNewerText newer ->
                Redirect.to(
                        links.at(part),
                        Flash.problem(words.get("plan.edit.has-newer", who(newer.newer(), words))),
                        redirect);
            case EditPlan.Outcome.IsGone gone ->
                Redirect.to(links.editor(), Flash.problem(words.get("plan.edit.gone")), redirect);
        };
    }

    ModelAndView undo(UUID id, UndoEdit.Way way, Shell shell, RedirectAttributes redirect) {
        EditLinks links = new EditLinks(new PlanId(id));
        Words words = shell.words();
        String done = way == UndoEdit.Way.BACK ? "plan.edit.undone" : "plan.edit.redone";
        return switch (undoEdit.undo(new PlanId(id), way, shell.actor())) {
            case UndoEdit.Outcome.Moved moved -> to(links, moved.edit(), Flash.done(words.get(done)), redirect);
            case UndoEdit.Outcome.IsAtTheEnd end ->
                Redirect.to(links.editor(), Flash.problem(words.get("plan.edit.nothing-to-undo")), redirect);
            case UndoEdit.Outcome.HasChangedSince changed ->
                Redirect.to(
                        links.editor(),
                        Flash.problem(changed.newer()
                                .map(newer -> words.get("plan.edit.changed-since", who(newer, words)))
                                .orElseGet(() -> words.get("plan.edit.changed-since.unknown"))),
                        redirect);
        };
    }

    private String who(Edit newer, Words words) {
        return persons.nameOf(newer.madeBy()).orElseGet(() -> words.get("plan.edit.somebody"));
    }

    private static ModelAndView to(EditLinks links, Edit edit, Flash flash, RedirectAttributes redirect) {
        return Redirect.to(links.at(touched(edit.changes().getFirst())), flash, redirect);
    }

    /// Where the eyes go after a change; what is gone leads to what stood before it.
    private static UUID touched(Change change) {
        return switch (change) {
            case Change.Revised revised -> revised.cell().part();
            case Change.RowAdded added -> added.row().id();
            case Change.RowRemoved removed -> {
                UUID before = removed.after();
                yield before == null ? removed.row().id() : before;
            }
            case Change.RowMoved moved -> moved.row();
            case Change.ActivityAdded added -> added.activity().id();
            case Change.ActivityRemoved removed -> {
                UUID before = removed.place().after();
                yield before == null ? removed.place().row() : before;
            }
            case Change.ActivityMoved moved -> moved.activity();
            case Change.TemplateTaken taken -> taken.plan();
            case Change.ColumnsRevised revised -> revised.plan();
        };
    }
}
