package se.samhand.organisation.web;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.samhand.kernel.RequiresPermission;
import se.samhand.organisation.OrganisationPermissions;
import se.samhand.organisation.internal.UnitDetailsQuery;
import se.samhand.ui.Formats;
import se.samhand.ui.Shell;
import se.samhand.ui.ShownDay;

/// One unit, as it is or as it was.
@Controller
@RequestMapping(OrganisationLinks.UNIT)
@RequiresPermission(OrganisationPermissions.READ)
class UnitController {

    private final UnitDetailsQuery details;
    private final UnitPages pages;
    private final Clock clock;

    UnitController(UnitDetailsQuery details, UnitPages pages, Clock clock) {
        this.details = details;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String code,
            @RequestParam(name = "datum", required = false) @Nullable String datum,
            @ModelAttribute("shell") Shell shell) {
        var today = Formats.today(clock);
        var shown = ShownDay.of(datum, shell.viewpoint(), today);
        return new ModelAndView("organisation/show", shown.errors(shell.words()).status())
                .addObject("page", pages.of(details.get(code, shown.day()), shown, today, shell));
    }
}
