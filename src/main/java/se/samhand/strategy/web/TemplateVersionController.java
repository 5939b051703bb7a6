package se.samhand.strategy.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.samhand.kernel.RequiresPermission;
import se.samhand.strategy.TemplatePermissions;
import se.samhand.strategy.internal.template.TemplateDetailsQuery;
import se.samhand.ui.Shell;

/// A published version of a template.
@Controller
@RequestMapping(TemplateLinks.TEMPLATE + "/versioner/{number}")
@RequiresPermission(TemplatePermissions.EDIT)
class TemplateVersionController {

    private final TemplateDetailsQuery details;
    private final TemplatePages pages;

    TemplateVersionController(TemplateDetailsQuery details, TemplatePages pages) {
        this.details = details;
        this.pages = pages;
    }

    @GetMapping
    String show(
            @PathVariable String strategy,
            @PathVariable int number,
            @ModelAttribute("shell") Shell shell,
            Model model) {
        model.addAttribute("page", pages.version(details.get(strategy), number, shell.words()));
        return "strategy/templateVersion";
    }
}
