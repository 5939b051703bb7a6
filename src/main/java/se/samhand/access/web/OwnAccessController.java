package se.samhand.access.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import se.samhand.kernel.RequiresSignIn;
import se.samhand.ui.Shell;

/// What one can see and do oneself, and why.
@Controller
@RequiresSignIn(because = "Everybody may know what they may do themselves")
class OwnAccessController {

    static final String PATH = "/konto/atkomst";

    private final PersonAccessPages pages;

    OwnAccessController(PersonAccessPages pages) {
        this.pages = pages;
    }

    @GetMapping(PATH)
    String show(@ModelAttribute("shell") Shell shell, Model model) {
        model.addAttribute("page", pages.own(shell));
        return "access/person";
    }
}
