package se.samhand.ui.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.samhand.kernel.OpenToAll;

/// Every component in its states, for those who build; not in production.
@Controller
@ConditionalOnProperty("samhand.ui.component-page")
@OpenToAll(because = "Shows examples only, and is switched off in production")
class ComponentController {

    @GetMapping("/ui")
    String index() {
        return "ui/components";
    }
}
