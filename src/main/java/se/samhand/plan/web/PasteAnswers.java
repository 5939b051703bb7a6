package se.samhand.plan.web;

import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.samhand.plan.internal.PlanDetails;
import se.samhand.plan.internal.paste.PasteReader;
import se.samhand.plan.internal.paste.PastedTable;
import se.samhand.plan.internal.paste.ReadPaste;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// Reads pasted tables, and asks for another one where nothing could be read.
@Component
class PasteAnswers {

    private final ReadPaste readPaste;

    PasteAnswers(ReadPaste readPaste) {
        this.readPaste = readPaste;
    }

    ModelAndView preview(PlanDetails found, PasteForm form, FormErrors errors, Shell shell) {
        return read(found, form, shell, table -> {
            ModelAndView view = new ModelAndView("plan/pastePreview", errors.status());
            return view.addObject("page", new PastePreviews(found, shell.words()).of(form, table, errors));
        });
    }

    /// @param then what to answer when there is a table
    ModelAndView read(PlanDetails found, PasteForm form, Shell shell, Function<PastedTable, ModelAndView> then) {
        Words words = shell.words();
        return switch (readPaste.read(form.content(), found)) {
            case PasteReader.Outcome.Found(PastedTable table) -> then.apply(table);
            case PasteReader.Outcome.IsEmpty empty -> wrong(found, form, words.get("plan.paste.empty"), shell);
            case PasteReader.Outcome.IsTooLong tooLong ->
                wrong(found, PasteForm.empty(), words.get("plan.paste.too-long", PasteReader.LONGEST), shell);
            case PasteReader.Outcome.CannotBeRead refused ->
                wrong(found, PasteForm.empty(), words.get("plan.paste.cannot-be-read"), shell);
            case PasteReader.Outcome.HasNoTable none -> wrong(found, form, words.get("plan.paste.no-table"), shell);
        };
    }

    private static ModelAndView wrong(PlanDetails found, PasteForm form, String why, Shell shell) {
        FormErrors errors = FormErrors.none().with(PasteForm.TEXT, why);
        return form(found, form, errors, HttpStatus.UNPROCESSABLE_CONTENT, shell);
    }

    static ModelAndView form(PlanDetails found, PasteForm form, FormErrors errors, HttpStatus status, Shell shell) {
        EditLinks links = new EditLinks(found.plan().id());
        ModelAndView view = new ModelAndView("plan/paste", status);
        return view.addObject(
                "page",
                new PastePage(
                        NewPartPage.crumbs(found.plan(), shell.words()),
                        links.paste(),
                        links.editor(),
                        form.text(),
                        errors));
    }
}
