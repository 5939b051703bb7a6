package se.samhand.ui.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samhand.kernel.RequiresSignIn;
import se.samhand.ui.AdministrationChoices;
import se.samhand.ui.LocalPath;
import se.samhand.ui.Option;
import se.samhand.ui.Shell;
import se.samhand.ui.Viewpoint;
import se.samhand.ui.internal.ChosenYear;
import se.samhand.ui.internal.LeadingBack;
import se.samhand.ui.internal.Viewpoints;

/// The administration and the year that the person looks at from now on.
@Controller
@RequiresSignIn(because = "Chooses only among what the person may see, and changes nothing for anybody else")
class ViewpointController {

    private final Viewpoints viewpoints;
    private final AdministrationChoices administrations;

    ViewpointController(Viewpoints viewpoints, AdministrationChoices administrations) {
        this.viewpoints = viewpoints;
        this.administrations = administrations;
    }

    @PostMapping("/urval")
    String update(
            @RequestParam(required = false) @Nullable String administration,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(defaultValue = "/") String back,
            @ModelAttribute("shell") Shell shell) {
        var actor = shell.actor();
        var kept = viewpoints.of(actor.id());
        viewpoints.choose(
                actor.id(),
                new Viewpoint(
                        administration == null
                                ? kept.administration()
                                : administrations
                                        .find(administration, actor)
                                        .map(Option::value)
                                        .orElse(null),
                        year == null ? kept.year() : ChosenYear.of(year)));
        return "redirect:" + LeadingBack.without(LocalPath.of(back));
    }
}
