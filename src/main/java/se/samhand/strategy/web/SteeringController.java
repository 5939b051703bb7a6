package se.samhand.strategy.web;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.samhand.kernel.RequiresPermission;
import se.samhand.strategy.SteeringPermissions;
import se.samhand.strategy.internal.steering.SteeringDetailsQuery;
import se.samhand.strategy.internal.steering.SteeringListQuery;
import se.samhand.strategy.internal.steering.SteeringUnits;
import se.samhand.ui.Formats;
import se.samhand.ui.Shell;

/// The register of steering documents (*styrdokument*).
@Controller
@RequestMapping(SteeringLinks.DOCUMENTS)
@RequiresPermission(SteeringPermissions.READ)
class SteeringController {

    private final SteeringListQuery list;
    private final SteeringDetailsQuery details;
    private final SteeringUnits units;
    private final SteeringPages pages;
    private final Clock clock;

    SteeringController(
            SteeringListQuery list,
            SteeringDetailsQuery details,
            SteeringUnits units,
            SteeringPages pages,
            Clock clock) {
        this.list = list;
        this.details = details;
        this.units = units;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView index(SteeringListParameters parameters, @ModelAttribute("shell") Shell shell) {
        var choice = parameters.choice(shell.viewpoint());
        var errors = parameters.errors(shell.words());
        var index = new SteeringIndex(
                choice, parameters.shown(shell.viewpoint()), errors, units, Formats.today(clock), shell);
        return new ModelAndView("strategy/steeringDocuments", errors.status())
                .addObject("page", index.page(list.list(choice), details.owners()));
    }

    @GetMapping("/{code}")
    String show(@PathVariable String code, @ModelAttribute("shell") Shell shell, Model model) {
        model.addAttribute("page", pages.of(code, shell));
        return "strategy/steeringDocument";
    }
}
