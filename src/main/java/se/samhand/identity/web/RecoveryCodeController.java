package se.samhand.identity.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.samhand.identity.internal.RenewRecoveryCodes;
import se.samhand.kernel.RequiresRecentSignIn;
import se.samhand.kernel.RequiresSignIn;
import se.samhand.ui.Shell;

/// Codes to sign in with when the second factor is lost (*reservkoder*).
@Controller
@RequestMapping(AccountLinks.CODES)
@RequiresSignIn(because = "Everybody looks after their own account")
@RequiresRecentSignIn
class RecoveryCodeController {

    private final RenewRecoveryCodes renewRecoveryCodes;
    private final SecurityPages pages;

    RecoveryCodeController(RenewRecoveryCodes renewRecoveryCodes, SecurityPages pages) {
        this.renewRecoveryCodes = renewRecoveryCodes;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView newForm(@ModelAttribute("shell") Shell shell) {
        var words = shell.words();
        return new ModelAndView("identity/ownConfirmation")
                .addObject(
                        "page",
                        new ConfirmationPage(
                                words.get("identity.codes.renew"),
                                words.get("identity.codes.renew-what"),
                                words.get("identity.codes.renew-lost"),
                                words.get("identity.codes.renew"),
                                words.get("identity.codes.keep"),
                                AccountLinks.CODES,
                                AccountLinks.SECURITY));
    }

    @PostMapping
    ModelAndView create(@ModelAttribute("shell") Shell shell) {
        return switch (renewRecoveryCodes.renew(shell.actor())) {
            case RenewRecoveryCodes.Outcome.Renewed renewed -> pages.codes(renewed.codes());
            case RenewRecoveryCodes.Outcome.HasNoFactor none -> pages.refused("identity.codes.no-factor", shell);
        };
    }
}
