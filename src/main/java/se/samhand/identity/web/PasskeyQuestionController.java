package se.samhand.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import se.samhand.identity.internal.PasskeyChallenges;
import se.samhand.identity.internal.factor.PasskeyCeremony;
import se.samhand.kernel.OpenToAll;

/// What the browser is asked when it is to show a passkey, fetched by the script when the button is pressed.
@Controller
@OpenToAll(because = "Whoever wants to sign in is not signed in yet")
class PasskeyQuestionController {

    private final PasskeyCeremony ceremony;
    private final PasskeyChallenges challenges;

    PasskeyQuestionController(PasskeyCeremony ceremony, PasskeyChallenges challenges) {
        this.ceremony = ceremony;
        this.challenges = challenges;
    }

    @PostMapping(PasskeySignInController.PATH + "/fraga")
    ResponseEntity<String> create(HttpServletRequest request) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(ceremony.whatToShow(challenges.next(request)));
    }
}
