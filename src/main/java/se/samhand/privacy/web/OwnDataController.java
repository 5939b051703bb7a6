package se.samhand.privacy.web;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.samhand.kernel.RequiresRecentSignIn;
import se.samhand.kernel.RequiresSignIn;
import se.samhand.privacy.internal.ErasureRequestQuery;
import se.samhand.privacy.internal.ExtractFormat;
import se.samhand.privacy.internal.FetchOwnData;
import se.samhand.ui.Shell;

/// All that is held about whoever is signed in (*mina uppgifter*).
@Controller
@RequestMapping(PrivacyLinks.OWN)
@RequiresSignIn(because = "Everybody may know what is held about them")
@RequiresRecentSignIn
class OwnDataController {

    private final FetchOwnData fetchOwnData;
    private final ErasureRequestQuery requests;
    private final OwnDataPages pages;

    OwnDataController(FetchOwnData fetchOwnData, ErasureRequestQuery requests, OwnDataPages pages) {
        this.fetchOwnData = fetchOwnData;
        this.requests = requests;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(@ModelAttribute("shell") Shell shell) {
        var words = shell.words();
        var extract = fetchOwnData.fetch(ExtractFormat.PAGE, Locale.of(words.language()), shell.actor());
        return new ModelAndView("privacy/own")
                .addObject("page", pages.page(extract, requests.lastOf(shell.actor()), words));
    }
}
