package se.samhand.privacy.web;

import java.util.Locale;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.samhand.identity.ScopeHierarchy;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.RequiresRecentSignIn;
import se.samhand.kernel.RequiresSignIn;
import se.samhand.privacy.internal.ExtractFormat;
import se.samhand.privacy.internal.ExtractWords;
import se.samhand.privacy.internal.FetchOwnData;
import se.samhand.ui.Shell;

/// The same as a file to keep, or to give to another system.
@Controller
@RequestMapping(PrivacyLinks.OWN + "/registerutdrag.{format}")
@RequiresSignIn(because = "Everybody may know what is held about them")
@RequiresRecentSignIn
class OwnDataFileController {

    private final FetchOwnData fetchOwnData;
    private final ScopeHierarchy scopes;

    OwnDataFileController(FetchOwnData fetchOwnData, ScopeHierarchy scopes) {
        this.fetchOwnData = fetchOwnData;
        this.scopes = scopes;
    }

    @GetMapping
    ResponseEntity<Resource> show(@PathVariable String format, @ModelAttribute("shell") Shell shell) {
        var chosen = ExtractFormat.file(format).orElseThrow(() -> new NotFound("There is no such format"));
        var words = shell.words();
        return ExtractFiles.of(
                fetchOwnData.fetch(chosen, Locale.of(words.language()), shell.actor()),
                chosen,
                new ExtractWords(words, scopes));
    }
}
