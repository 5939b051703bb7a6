package se.samhand.strategy.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.samhand.kernel.RequiresPermission;
import se.samhand.strategy.TemplatePermissions;
import se.samhand.strategy.internal.template.TemplateDetailsQuery;
import se.samhand.strategy.internal.template.TemplateDetailsQuery.TemplateDetails;
import se.samhand.ui.Link;
import se.samhand.ui.Shell;

/// The templates of the strategies, and each as it holds now.
@Controller
@RequestMapping(TemplateLinks.TEMPLATES)
@RequiresPermission(TemplatePermissions.EDIT)
class TemplateController {

    private final TemplateDetailsQuery details;
    private final TemplatePages pages;

    TemplateController(TemplateDetailsQuery details, TemplatePages pages) {
        this.details = details;
        this.pages = pages;
    }

    @GetMapping
    String index(@ModelAttribute("shell") Shell shell, Model model) {
        List<Link> templates = details.list().reversed().stream()
                .map((TemplateDetails found) -> TemplatePages.one(found, shell.words()))
                .toList();
        model.addAttribute("page", new TemplateIndexPage(templates));
        return "strategy/templates";
    }

    @GetMapping("/{strategy}")
    String show(@PathVariable String strategy, @ModelAttribute("shell") Shell shell, Model model) {
        model.addAttribute("page", pages.current(details.get(strategy), shell.words()));
        return "strategy/template";
    }
}
