package se.samhand.audit.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.samhand.audit.AuditPermissions;
import se.samhand.kernel.RequiresPermission;
import se.samhand.ui.Shell;

/// The whole trail (*spårbarhet*), for those who answer for it.
@Controller
@RequestMapping(TrailController.PATH)
@RequiresPermission(AuditPermissions.READ)
class TrailController {

    static final String PATH = "/sparbarhet";

    private final TrailPages pages;

    TrailController(TrailPages pages) {
        this.pages = pages;
    }

    @GetMapping
    ModelAndView index(TrailParameters parameters, @ModelAttribute("shell") Shell shell) {
        return pages.index(parameters, shell);
    }
}
