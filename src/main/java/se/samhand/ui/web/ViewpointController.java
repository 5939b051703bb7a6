package se.samhand.ui.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samhand.kernel.RequiresSignIn;
import se.samhand.ui.LocalPath;
import se.samhand.ui.Shell;
import se.samhand.ui.internal.ChooseViewpoint;
import se.samhand.ui.internal.LeadingBack;

/// The administration and the year that the person looks at from now on.
@Controller
@RequiresSignIn(because = "Chooses only among what the person may see, and changes nothing for anybody else")
class ViewpointController {

    private final ChooseViewpoint chooseViewpoint;

    ViewpointController(ChooseViewpoint chooseViewpoint) {
        this.chooseViewpoint = chooseViewpoint;
    }

    @PostMapping("/urval")
    String update(
            @RequestParam(required = false) @Nullable String administration,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(defaultValue = "/") String back,
            @ModelAttribute("shell") Shell shell) {
        chooseViewpoint.choose(administration, year, shell.actor());
        return "redirect:" + LeadingBack.without(LocalPath.of(back));
    }
}
