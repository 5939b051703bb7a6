package se.samhand.operations.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.OpenToAll;
import se.samhand.operations.internal.SecurityContacts;

@Controller
@OpenToAll(because = "Whoever finds a weakness need not have an account")
class SecurityTextController {

    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final SecurityContacts contacts;

    SecurityTextController(SecurityContacts contacts) {
        this.contacts = contacts;
    }

    @GetMapping("/.well-known/security.txt")
    ResponseEntity<String> show() {
        var text = contacts.text().orElseThrow(() -> new NotFound("A contact for weaknesses"));
        return ResponseEntity.ok().contentType(TEXT).body(text);
    }
}
