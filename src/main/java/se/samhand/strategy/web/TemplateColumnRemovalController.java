package se.samhand.strategy.web;

import java.util.List;
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
import se.samhand.strategy.TemplatePermissions;
import se.samhand.strategy.TemplateVersion.Column;
import se.samhand.strategy.internal.template.EditTemplate;
import se.samhand.strategy.internal.template.TemplateDetailsQuery;
import se.samhand.strategy.internal.template.TemplateDetailsQuery.TemplateDetails;
import se.samhand.strategy.internal.template.TemplateEdit;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// Removing a column from the draft of a template.
@Controller
@RequestMapping(TemplateLinks.COLUMNS + "/{key}/borttagning")
@RequiresPermission(TemplatePermissions.EDIT)
class TemplateColumnRemovalController {

    private final EditTemplate editTemplate;
    private final TemplateDetailsQuery details;

    TemplateColumnRemovalController(EditTemplate editTemplate, TemplateDetailsQuery details) {
        this.editTemplate = editTemplate;
        this.details = details;
    }

    @GetMapping
    ModelAndView newForm(
            @PathVariable String strategy, @PathVariable String key, @ModelAttribute("shell") Shell shell) {
        return form(details.get(strategy), key, null, shell.words());
    }

    @PostMapping
    ModelAndView delete(
            @PathVariable String strategy,
            @PathVariable String key,
            @RequestParam(name = "version", required = false) @Nullable String version,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        Words words = shell.words();
        return switch (editTemplate.edit(
                strategy, new TemplateEdit.Remove(key), Typed.number(version), shell.actor())) {
            case EditTemplate.Outcome.Edited edited ->
                Redirect.to(
                        TemplateLinks.draft(strategy),
                        words.get("strategy.template.done.column-removed", edited.column()),
                        redirect);
            case EditTemplate.Outcome.SaysSoAlready already -> Redirect.to(TemplateLinks.draft(strategy));
            case EditTemplate.Outcome.Refused refused ->
                form(details.get(strategy), key, TemplateRefusals.text(refused.reason(), words), words);
        };
    }

    private static ModelAndView form(TemplateDetails found, String key, @Nullable String problem, Words words) {
        String strategy = found.strategy().code();
        Column column = TemplateColumnController.column(found, key);
        return new ModelAndView(
                        "strategy/templateRemoval", problem == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject(
                        "page",
                        new TemplateRemovalPage(
                                words.get("strategy.template.column.remove.title", column.name()),
                                words.get("strategy.template.column.remove.text"),
                                words.get("strategy.template.column.remove"),
                                List.of(TemplatePages.all(words), TemplatePages.one(found, words)),
                                TemplateLinks.column(strategy, key) + "/borttagning",
                                TemplateLinks.draft(strategy),
                                found.draftVersion(),
                                problem));
    }
}
