package se.samhand.identity.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.identity.internal.EndStandIn;
import se.samhand.kernel.RequiresRecentSignIn;
import se.samhand.kernel.RequiresSignIn;
import se.samhand.ui.Flash;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;

/// Who does one's work while one is away (*vikarie*), and for whom one does it.
@Controller
@RequestMapping(AccountLinks.STAND_IN)
@RequiresSignIn(because = "Everybody can be away")
@RequiresRecentSignIn
class StandInController {

    private final StandInPages pages;
    private final EndStandIn endStandIn;

    StandInController(StandInPages pages, EndStandIn endStandIn) {
        this.pages = pages;
        this.endStandIn = endStandIn;
    }

    @GetMapping
    ModelAndView index(
            @RequestParam(name = "sok", defaultValue = "") String search, @ModelAttribute("shell") Shell shell) {
        return pages.show(shell.actor().id(), AccountLinks.STAND_IN, search, shell);
    }

    @PostMapping
    ModelAndView create(StandInForm form, @ModelAttribute("shell") Shell shell, RedirectAttributes redirect) {
        return pages.create(shell.actor().id(), AccountLinks.STAND_IN, form, shell, redirect);
    }

    @PostMapping("/{standIn}/avslut")
    ModelAndView delete(@PathVariable UUID standIn, @ModelAttribute("shell") Shell shell, RedirectAttributes redirect) {
        endStandIn.end(shell.actor().id(), standIn, shell.actor());
        redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done(shell.words().get("identity.stand-in.ended")));
        return Redirect.to(AccountLinks.STAND_IN);
    }
}
