package se.samhand.organisation.web;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.samhand.kernel.RequiresPermission;
import se.samhand.organisation.OrganisationPermissions;
import se.samhand.organisation.internal.UnitListQuery;
import se.samhand.ui.Shell;

/// Whom the municipality works together with (*samverkansparter*), as it is or as it was.
@Controller
@RequestMapping(OrganisationLinks.PARTNERS)
@RequiresPermission(OrganisationPermissions.READ)
class PartnerController {

    private final UnitListQuery list;
    private final Clock clock;

    PartnerController(UnitListQuery list, Clock clock) {
        this.list = list;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView index(OrganisationController.Asked asked, @ModelAttribute("shell") Shell shell) {
        return OrganisationController.index(asked, true, list, clock, shell);
    }
}
