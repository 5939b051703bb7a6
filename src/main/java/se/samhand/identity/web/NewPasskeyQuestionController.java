package se.samhand.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import se.samhand.identity.internal.PasskeyChallenges;
import se.samhand.identity.internal.factor.PasskeyCeremony;
import se.samhand.kernel.RequiresRecentSignIn;
import se.samhand.kernel.RequiresSignIn;
import se.samhand.ui.Shell;

/// What the browser is asked when it is to make a passkey, fetched by the script when the button is pressed.
@Controller
@RequiresSignIn(because = "Everybody looks after their own account")
@RequiresRecentSignIn
class NewPasskeyQuestionController {

    private final PasskeyCeremony ceremony;
    private final PasskeyChallenges challenges;

    NewPasskeyQuestionController(PasskeyCeremony ceremony, PasskeyChallenges challenges) {
        this.ceremony = ceremony;
        this.challenges = challenges;
    }

    @PostMapping(AccountLinks.PASSKEYS + "/fraga")
    ResponseEntity<String> create(@ModelAttribute("shell") Shell shell, HttpServletRequest request) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(ceremony.whatToMake(shell.actor().id(), challenges.next(request)));
    }
}
