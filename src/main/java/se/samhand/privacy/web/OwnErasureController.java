package se.samhand.privacy.web;

import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.kernel.RequiresRecentSignIn;
import se.samhand.kernel.RequiresSignIn;
import se.samhand.privacy.internal.ErasureRequest;
import se.samhand.privacy.internal.ErasureRequestQuery;
import se.samhand.privacy.internal.RequestErasure;
import se.samhand.privacy.internal.WithdrawErasureRequest;
import se.samhand.ui.Flash;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// Asking to be erased (*begäran om borttagning*), and changing one's mind.
@Controller
@RequestMapping(PrivacyLinks.OWN_REQUEST)
@RequiresSignIn(because = "Everybody may ask to be erased")
@RequiresRecentSignIn
class OwnErasureController {

    private static final int LONGEST = 1000;

    private final RequestErasure requestErasure;
    private final WithdrawErasureRequest withdrawErasureRequest;
    private final ErasureRequestQuery requests;

    OwnErasureController(
            RequestErasure requestErasure,
            WithdrawErasureRequest withdrawErasureRequest,
            ErasureRequestQuery requests) {
        this.requestErasure = requestErasure;
        this.withdrawErasureRequest = withdrawErasureRequest;
        this.requests = requests;
    }

    @GetMapping
    ModelAndView newForm(@ModelAttribute("shell") Shell shell) {
        return form("", FormErrors.none(), shell);
    }

    @PostMapping
    ModelAndView create(
            @RequestParam(name = "meddelande", defaultValue = "") String word,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        var words = shell.words();
        if (word.strip().length() > LONGEST) {
            return form(
                    word, FormErrors.none().with("meddelande", words.get("privacy.request.too-long", LONGEST)), shell);
        }
        return switch (requestErasure.request(word, shell.actor())) {
            case RequestErasure.Outcome.Requested requested ->
                Redirect.to(PrivacyLinks.OWN, Flash.done(words.get("privacy.request.done")), redirect);
            case RequestErasure.Outcome.WaitsAlready before ->
                Redirect.to(PrivacyLinks.OWN, Flash.problem(words.get("privacy.request.waits-already")), redirect);
        };
    }

    @PostMapping("/aterkallelse")
    ModelAndView delete(@ModelAttribute("shell") Shell shell, RedirectAttributes redirect) {
        var words = shell.words();
        return switch (withdrawErasureRequest.withdraw(shell.actor())) {
            case WithdrawErasureRequest.Outcome.Withdrawn withdrawn ->
                Redirect.to(PrivacyLinks.OWN, Flash.done(words.get("privacy.request.withdrawn")), redirect);
            case WithdrawErasureRequest.Outcome.NothingWaits nothing ->
                Redirect.to(PrivacyLinks.OWN, Flash.problem(words.get("privacy.request.nothing-waits")), redirect);
        };
    }

    /// Whoever has a request that waits sees that one instead; whoever was refused reads why.
    private ModelAndView form(String word, FormErrors errors, Shell shell) {
        var last = requests.lastOf(shell.actor());
        var waiting = last.filter(ErasureRequest::isOpen)
                .map(request -> OwnDataPages.state(request, shell.words()))
                .orElse(null);
        var refused = last.flatMap(request -> refused(request, shell.words())).orElse(null);
        var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("privacy/newRequest", status)
                .addObject("page", new NewRequestPage(waiting, refused, word, errors));
    }

    private static Optional<NewRequestPage.Refused> refused(ErasureRequest request, Words words) {
        return request.outcome() == ErasureRequest.Outcome.DECLINED
                ? Optional.of(new NewRequestPage.Refused(
                        OwnDataPages.state(request, words), Objects.requireNonNullElse(request.answer(), "")))
                : Optional.empty();
    }
}
