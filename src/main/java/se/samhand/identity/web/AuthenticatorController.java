package se.samhand.identity.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.identity.internal.AddAuthenticator;
import se.samhand.identity.internal.OwnSecurityQuery;
import se.samhand.identity.internal.RemoveAuthenticator;
import se.samhand.kernel.RequiresRecentSignIn;
import se.samhand.kernel.RequiresSignIn;
import se.samhand.ui.Flash;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;

/// The app that makes codes for one's account (*kodapp*): adding and removing it.
@Controller
@RequestMapping(AccountLinks.APP)
@RequiresSignIn(because = "Everybody looks after their own account")
@RequiresRecentSignIn
class AuthenticatorController {

    private final OwnSecurityQuery query;
    private final AddAuthenticator addAuthenticator;
    private final RemoveAuthenticator removeAuthenticator;
    private final SecurityPages pages;

    AuthenticatorController(
            OwnSecurityQuery query,
            AddAuthenticator addAuthenticator,
            RemoveAuthenticator removeAuthenticator,
            SecurityPages pages) {
        this.query = query;
        this.addAuthenticator = addAuthenticator;
        this.removeAuthenticator = removeAuthenticator;
        this.pages = pages;
    }

    @GetMapping("/ny")
    ModelAndView newForm(@ModelAttribute("shell") Shell shell) {
        var found = query.get(shell.actor());
        return found.isDemo() || !found.isAppOffered() || found.factors().hasApp()
                ? Redirect.to(AccountLinks.SECURITY)
                : form(HttpStatus.OK, "", FormErrors.none(), shell);
    }

    @PostMapping
    ModelAndView create(
            @RequestParam(name = "hemlighet", defaultValue = "") String sealed,
            @RequestParam(name = "kod", defaultValue = "") String code,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        return switch (addAuthenticator.add(sealed, code, shell.actor())) {
            case AddAuthenticator.Outcome.Added added -> {
                if (added.recoveryCodes().isEmpty()) {
                    redirect.addFlashAttribute(
                            Flash.ATTRIBUTE, Flash.done(shell.words().get("identity.app.added")));
                    yield Redirect.to(AccountLinks.SECURITY);
                }
                yield pages.codes(added.recoveryCodes());
            }
            case AddAuthenticator.Outcome.CodeIsWrong wrong ->
                form(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        sealed,
                        FormErrors.none().with("kod", shell.words().get("identity.app.code-wrong")),
                        shell);
            case AddAuthenticator.Outcome.HasOne one -> pages.refused("identity.app.has-one", shell);
            case AddAuthenticator.Outcome.IsDemo demo -> pages.refused("identity.security.demo", shell);
            case AddAuthenticator.Outcome.IsNotOffered not -> pages.refused("identity.app.not-offered", shell);
        };
    }

    @GetMapping("/borttagning")
    ModelAndView edit(@ModelAttribute("shell") Shell shell) {
        var words = shell.words();
        if (!query.get(shell.actor()).factors().hasApp()) {
            return Redirect.to(AccountLinks.SECURITY);
        }
        return new ModelAndView("identity/ownConfirmation")
                .addObject(
                        "page",
                        new ConfirmationPage(
                                words.get("identity.app.remove"),
                                words.get("identity.app.remove-what"),
                                words.get("identity.app.remove-lost"),
                                words.get("identity.app.remove"),
                                words.get("identity.app.keep"),
                                AccountLinks.APP + "/borttagning",
                                AccountLinks.SECURITY));
    }

    @PostMapping("/borttagning")
    ModelAndView delete(@ModelAttribute("shell") Shell shell, RedirectAttributes redirect) {
        switch (removeAuthenticator.remove(shell.actor())) {
            case RemoveAuthenticator.Outcome.Removed removed ->
                redirect.addFlashAttribute(
                        Flash.ATTRIBUTE, Flash.done(shell.words().get("identity.app.removed")));
            case RemoveAuthenticator.Outcome.HasNone none -> {}
        }
        return Redirect.to(AccountLinks.SECURITY);
    }

    private ModelAndView form(HttpStatus status, String sealed, FormErrors errors, Shell shell) {
        return new ModelAndView("identity/newAuthenticator", status)
                .addObject("page", new NewAuthenticatorPage(query.newSecret(shell.actor(), sealed), errors));
    }
}
