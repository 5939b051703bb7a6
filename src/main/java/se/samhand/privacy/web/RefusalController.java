package se.samhand.privacy.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.kernel.RequiresPermission;
import se.samhand.privacy.PrivacyPermissions;
import se.samhand.privacy.internal.DeclineErasure;
import se.samhand.privacy.internal.ErasureRequestQuery;
import se.samhand.ui.Flash;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;

/// Saying no to a request to be erased (*avslag*), with the reason that the person gets to see.
@Controller
@RequestMapping(PrivacyLinks.REQUESTS + "/{id}/avslag")
@RequiresPermission(PrivacyPermissions.ADMINISTER)
class RefusalController {

    private static final int LONGEST = 1000;

    private final ErasureRequestQuery requests;
    private final DeclineErasure declineErasure;

    RefusalController(ErasureRequestQuery requests, DeclineErasure declineErasure) {
        this.requests = requests;
        this.declineErasure = declineErasure;
    }

    @GetMapping
    ModelAndView newForm(@PathVariable UUID id, @ModelAttribute("shell") Shell shell) {
        return form(id, "", FormErrors.none(), shell);
    }

    @PostMapping
    ModelAndView create(
            @PathVariable UUID id,
            @RequestParam(name = "svar", defaultValue = "") String answer,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        var words = shell.words();
        if (answer.isBlank()) {
            return form(id, answer, FormErrors.none().with("svar", words.get("privacy.refusal.no-answer")), shell);
        } else if (answer.strip().length() > LONGEST) {
            return form(
                    id, answer, FormErrors.none().with("svar", words.get("privacy.request.too-long", LONGEST)), shell);
        }
        return switch (declineErasure.decline(id, answer.strip(), shell.actor())) {
            case DeclineErasure.Outcome.Declined declined ->
                Redirect.to(PrivacyLinks.REQUESTS, Flash.done(words.get("privacy.refusal.done")), redirect);
            case DeclineErasure.Outcome.IsSettled before ->
                Redirect.to(PrivacyLinks.REQUESTS, Flash.problem(words.get("privacy.refusal.is-settled")), redirect);
        };
    }

    private ModelAndView form(UUID id, String answer, FormErrors errors, Shell shell) {
        var waiting = requests.waiting(id, shell.actor());
        var word = waiting.request().word();
        return new ModelAndView("privacy/refusal", errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject(
                        "page",
                        new RefusalPage(
                                waiting.person().name(),
                                word == null ? "" : word,
                                PrivacyLinks.refusal(id),
                                answer,
                                errors));
    }
}
