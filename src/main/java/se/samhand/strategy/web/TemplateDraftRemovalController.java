package se.samhand.strategy.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
import se.samhand.strategy.TemplatePermissions;
import se.samhand.strategy.internal.template.DiscardTemplateDraft;
import se.samhand.strategy.internal.template.TemplateDetailsQuery;
import se.samhand.strategy.internal.template.TemplateDetailsQuery.TemplateDetails;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// Removing the draft of a template.
@Controller
@RequestMapping(TemplateLinks.DRAFT + "/borttagning")
@RequiresPermission(TemplatePermissions.EDIT)
class TemplateDraftRemovalController {

    private final DiscardTemplateDraft discardTemplateDraft;
    private final TemplateDetailsQuery details;

    TemplateDraftRemovalController(DiscardTemplateDraft discardTemplateDraft, TemplateDetailsQuery details) {
        this.discardTemplateDraft = discardTemplateDraft;
        this.details = details;
    }

    @GetMapping
    ModelAndView newForm(@PathVariable String strategy, @ModelAttribute("shell") Shell shell) {
        Words words = shell.words();
        TemplateDetails found = details.get(strategy);
        return new ModelAndView("strategy/templateRemoval")
                .addObject(
                        "page",
                        new TemplateRemovalPage(
                                words.get("strategy.template.draft.remove.title"),
                                words.get(
                                        "strategy.template.draft.remove.text",
                                        found.changes().size()),
                                words.get("strategy.template.draft.remove"),
                                List.of(TemplatePages.all(words), TemplatePages.one(found, words)),
                                TemplateLinks.removal(strategy),
                                TemplateLinks.draft(strategy),
                                found.draftVersion(),
                                null));
    }

    @PostMapping
    ModelAndView delete(
            @PathVariable String strategy,
            @RequestParam(name = "version", required = false) @Nullable String version,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        boolean isGone = discardTemplateDraft.discard(strategy, Typed.number(version), shell.actor());
        return Redirect.to(
                TemplateLinks.template(strategy),
                shell.words().get(isGone ? "strategy.template.draft.removed" : "strategy.template.draft.none"),
                redirect);
    }
}
