package se.samhand.ui.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.samhand.kernel.RequiresSignIn;

/// All navigation as a page: *Mer* in the dock on a phone.
@Controller
@RequiresSignIn(because = "Shows only links that the actor may use")
class MenuController {

    @GetMapping("/meny")
    String index() {
        return "ui/menu";
    }
}
