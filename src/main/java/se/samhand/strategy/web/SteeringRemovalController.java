package se.samhand.strategy.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.kernel.RequiresPermission;
import se.samhand.strategy.SteeringPermissions;
import se.samhand.strategy.internal.steering.RemoveSteeringDocument;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;

/// Removing a steering document that nothing counts towards (*borttagning*).
@Controller
@RequestMapping(SteeringLinks.DOCUMENT + "/borttagning")
@RequiresPermission(SteeringPermissions.WRITE)
class SteeringRemovalController {

    private final RemoveSteeringDocument removeSteeringDocument;
    private final SteeringActPages pages;

    SteeringRemovalController(RemoveSteeringDocument removeSteeringDocument, SteeringActPages pages) {
        this.removeSteeringDocument = removeSteeringDocument;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView newForm(@PathVariable String code, @ModelAttribute("shell") Shell shell) {
        return pages.ofRemoval(code, HttpStatus.OK, shell.words());
    }

    @PostMapping
    ModelAndView delete(
            @PathVariable String code,
            @RequestParam(name = "version", required = false) @Nullable String version,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        return switch (removeSteeringDocument.remove(code, TypedText.number(version), shell.actor())) {
            case RemoveSteeringDocument.Outcome.Removed removed ->
                Redirect.to(SteeringLinks.DOCUMENTS, shell.words().get("strategy.steering.removed"), redirect);
            case RemoveSteeringDocument.Outcome.IsServed served ->
                pages.ofRemoval(code, HttpStatus.UNPROCESSABLE_CONTENT, shell.words());
        };
    }
}
