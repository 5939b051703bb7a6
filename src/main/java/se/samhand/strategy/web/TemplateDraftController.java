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

/// The draft of a template (*utkast*), column by column.
@Controller
@RequestMapping(TemplateLinks.DRAFT)
@RequiresPermission(TemplatePermissions.EDIT)
class TemplateDraftController {

    private final TemplateDetailsQuery details;
    private final TemplatePages pages;

    TemplateDraftController(TemplateDetailsQuery details, TemplatePages pages) {
        this.details = details;
        this.pages = pages;
    }

    @GetMapping
    String edit(@PathVariable String strategy, @ModelAttribute("shell") Shell shell, Model model) {
        model.addAttribute("page", pages.draft(details.get(strategy), shell.words()));
        return "strategy/templateDraft";
    }
}
