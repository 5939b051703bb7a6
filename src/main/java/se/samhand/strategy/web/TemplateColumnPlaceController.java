package se.samhand.strategy.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.kernel.RequiresPermission;
import se.samhand.strategy.TemplatePermissions;
import se.samhand.strategy.internal.template.EditTemplate;
import se.samhand.strategy.internal.template.TemplateEdit;
import se.samhand.ui.Flash;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;

/// Where a column stands among those that the template adds (*plats*).
@Controller
@RequestMapping(TemplateLinks.COLUMNS + "/{key}/plats")
@RequiresPermission(TemplatePermissions.EDIT)
class TemplateColumnPlaceController {

    private final EditTemplate editTemplate;

    TemplateColumnPlaceController(EditTemplate editTemplate) {
        this.editTemplate = editTemplate;
    }

    @PostMapping
    ModelAndView update(
            @PathVariable String strategy,
            @PathVariable String key,
            @RequestParam(name = "steg", required = false) @Nullable String step,
            @RequestParam(name = "version", required = false) @Nullable String version,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        TemplateEdit edit = new TemplateEdit.Move(key, "-1".equals(step));
        Flash flash = switch (editTemplate.edit(strategy, edit, Typed.number(version), shell.actor())) {
            case EditTemplate.Outcome.Edited edited ->
                Flash.done(shell.words().get("strategy.template.done.column-moved", edited.column()));
            case EditTemplate.Outcome.SaysSoAlready already ->
                Flash.done(shell.words().get("strategy.template.same"));
            case EditTemplate.Outcome.Refused refused ->
                Flash.problem(TemplateRefusals.text(refused.reason(), shell.words()));
        };
        return Redirect.to(TemplateLinks.draft(strategy), flash, redirect);
    }
}
