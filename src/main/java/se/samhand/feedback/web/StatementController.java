package se.samhand.feedback.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.feedback.internal.FeedbackProperties;
import se.samhand.feedback.internal.GiveFeedback;
import se.samhand.kernel.OpenToAll;
import se.samhand.ui.Flash;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Shell;

/// The accessibility statement, and the feedback that it asks for.
@Controller
@RequestMapping(StatementController.PATH)
@OpenToAll(because = "Lag (2018:1937), 13 §: everybody may read the statement and tell what does not work")
class StatementController {

    static final String PATH = "/tillganglighet";

    private final GiveFeedback giveFeedback;
    private final FeedbackProperties contact;

    StatementController(GiveFeedback giveFeedback, FeedbackProperties contact) {
        this.giveFeedback = giveFeedback;
        this.contact = contact;
    }

    @GetMapping
    ModelAndView show() {
        return page(FeedbackForm.empty(), FormErrors.none(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView create(FeedbackForm form, @ModelAttribute("shell") Shell shell, RedirectAttributes redirect) {
        var words = shell.words();
        var errors = form.errors(words);
        if (!errors.isEmpty()) {
            return page(form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (form.isFromMachine()) {
            return received(shell, redirect);
        }
        return switch (giveFeedback.give(
                form.synpunkt(), form.sida(), form.adress(), shell.actor().id())) {
            case GiveFeedback.Outcome.Received done -> received(shell, redirect);
            case GiveFeedback.Outcome.IsTooMuch full ->
                page(
                        form,
                        FormErrors.none().with("synpunkt", words.get("feedback.form.too-much")),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private static ModelAndView received(Shell shell, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done(shell.words().get("feedback.received")));
        return new ModelAndView("redirect:" + PATH);
    }

    private ModelAndView page(FeedbackForm form, FormErrors errors, HttpStatus status) {
        var view = new ModelAndView("feedback/statement", status);
        view.addObject("page", new StatementPage(contact.contactAddress(), contact.contactPhone(), form, errors));
        return view;
    }
}
