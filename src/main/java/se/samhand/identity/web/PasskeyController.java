package se.samhand.identity.web;

import jakarta.servlet.http.HttpServletRequest;
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
import se.samhand.identity.internal.AddPasskey;
import se.samhand.identity.internal.OwnSecurityQuery;
import se.samhand.identity.internal.PasskeyChallenges;
import se.samhand.identity.internal.RemovePasskey;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.RequiresRecentSignIn;
import se.samhand.kernel.RequiresSignIn;
import se.samhand.ui.Flash;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;

/// One's passkeys (*nycklar*): adding and removing them.
@Controller
@RequestMapping(AccountLinks.PASSKEYS)
@RequiresSignIn(because = "Everybody looks after their own account")
@RequiresRecentSignIn
class PasskeyController {

    private static final int LONGEST_NAME = 60;

    private final OwnSecurityQuery query;
    private final AddPasskey addPasskey;
    private final RemovePasskey removePasskey;
    private final PasskeyChallenges challenges;
    private final SecurityPages pages;

    PasskeyController(
            OwnSecurityQuery query,
            AddPasskey addPasskey,
            RemovePasskey removePasskey,
            PasskeyChallenges challenges,
            SecurityPages pages) {
        this.query = query;
        this.addPasskey = addPasskey;
        this.removePasskey = removePasskey;
        this.challenges = challenges;
        this.pages = pages;
    }

    @GetMapping("/ny")
    ModelAndView newForm(@ModelAttribute("shell") Shell shell) {
        return query.get(shell.actor()).isDemo()
                ? Redirect.to(AccountLinks.SECURITY)
                : form(HttpStatus.OK, "", FormErrors.none());
    }

    @PostMapping
    ModelAndView create(
            @RequestParam(name = "namn", defaultValue = "") String typed,
            @RequestParam(name = "svar", defaultValue = "") String answer,
            @ModelAttribute("shell") Shell shell,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var words = shell.words();
        var name = Typed.line(typed);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            var error = FormErrors.none().with("namn", words.get("identity.passkey.name-wrong", LONGEST_NAME));
            return form(HttpStatus.UNPROCESSABLE_CONTENT, name, error);
        }
        return switch (addPasskey.add(challenges.take(request), answer, name, shell.actor())) {
            case AddPasskey.Outcome.Added added -> {
                if (added.recoveryCodes().isEmpty()) {
                    redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done(words.get("identity.passkey.added")));
                    yield Redirect.to(AccountLinks.SECURITY);
                }
                yield pages.codes(added.recoveryCodes());
            }
            case AddPasskey.Outcome.IsWrong wrong ->
                form(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        name,
                        FormErrors.none().with("namn", words.get("identity.passkey.not-made")));
            case AddPasskey.Outcome.IsDemo demo -> pages.refused("identity.security.demo", shell);
        };
    }

    @GetMapping("/{id}/borttagning")
    ModelAndView edit(@PathVariable UUID id, @ModelAttribute("shell") Shell shell) {
        var words = shell.words();
        var passkey = query.get(shell.actor()).factors().passkeys().stream()
                .filter(own -> own.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no passkey " + id + " of whoever asks"));
        return new ModelAndView("identity/ownConfirmation")
                .addObject(
                        "page",
                        new ConfirmationPage(
                                words.get("identity.passkey.remove"),
                                words.get("identity.passkey.remove-what", passkey.name()),
                                words.get("identity.passkey.remove-lost"),
                                words.get("identity.passkey.remove"),
                                words.get("identity.passkey.keep"),
                                AccountLinks.removalOfPasskey(id),
                                AccountLinks.SECURITY));
    }

    @PostMapping("/{id}/borttagning")
    ModelAndView delete(@PathVariable UUID id, @ModelAttribute("shell") Shell shell, RedirectAttributes redirect) {
        removePasskey.remove(id, shell.actor());
        redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done(shell.words().get("identity.passkey.removed")));
        return Redirect.to(AccountLinks.SECURITY);
    }

    private static ModelAndView form(HttpStatus status, String name, FormErrors errors) {
        return new ModelAndView("identity/newPasskey", status).addObject("page", new NewPasskeyPage(name, errors));
    }
}
