package se.samhand.strategy.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.RequiresPermission;
import se.samhand.strategy.TemplatePermissions;
import se.samhand.strategy.TemplateVersion.Column;
import se.samhand.strategy.internal.template.EditTemplate;
import se.samhand.strategy.internal.template.TemplateDetailsQuery;
import se.samhand.strategy.internal.template.TemplateDetailsQuery.TemplateDetails;
import se.samhand.strategy.internal.template.TemplateEdit;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// A column in the draft of a template: a new one, or what is said of one.
@Controller
@RequestMapping(TemplateLinks.COLUMNS)
@RequiresPermission(TemplatePermissions.EDIT)
class TemplateColumnController {

    private final EditTemplate editTemplate;
    private final TemplateDetailsQuery details;

    TemplateColumnController(EditTemplate editTemplate, TemplateDetailsQuery details) {
        this.editTemplate = editTemplate;
        this.details = details;
    }

    @GetMapping("/ny")
    ModelAndView newForm(@PathVariable String strategy, @ModelAttribute("shell") Shell shell) {
        TemplateDetails found = details.get(strategy);
        return form(found, Optional.empty(), ColumnForm.empty(found.draftVersion()), FormErrors.none(), shell.words());
    }

    @PostMapping("/ny")
    ModelAndView create(
            @PathVariable String strategy,
            ColumnForm form,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        return save(details.get(strategy), Optional.empty(), form, shell, redirect);
    }

    @GetMapping("/{key}")
    ModelAndView edit(@PathVariable String strategy, @PathVariable String key, @ModelAttribute("shell") Shell shell) {
        TemplateDetails found = details.get(strategy);
        Column column = column(found, key);
        return form(
                found,
                Optional.of(column),
                ColumnForm.of(column, found.draftVersion()),
                FormErrors.none(),
                shell.words());
    }

    @PostMapping("/{key}")
    ModelAndView update(
            @PathVariable String strategy,
            @PathVariable String key,
            ColumnForm form,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        TemplateDetails found = details.get(strategy);
        return save(found, Optional.of(column(found, key)), form, shell, redirect);
    }

    static Column column(TemplateDetails found, String key) {
        return found.edited().stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("No column " + key + " in the draft"));
    }

    private ModelAndView save(
            TemplateDetails found, Optional<Column> column, ColumnForm form, Shell shell, RedirectAttributes redirect) {
        Words words = shell.words();
        FormErrors errors = form.errors(words);
        if (!errors.isEmpty()) {
            return form(found, column, form, errors, words);
        }
        String strategy = found.strategy().code();
        TemplateEdit edit = column.<TemplateEdit>map(old -> new TemplateEdit.Revise(old.key(), form.content()))
                .orElseGet(() -> new TemplateEdit.Add(form.content()));
        return switch (editTemplate.edit(strategy, edit, form.versionNumber(), shell.actor())) {
            case EditTemplate.Outcome.Edited edited ->
                Redirect.to(
                        TemplateLinks.draft(strategy),
                        words.get("strategy.template.done." + edit.kind().code(), edited.column()),
                        redirect);
            case EditTemplate.Outcome.SaysSoAlready already ->
                Redirect.to(TemplateLinks.draft(strategy), words.get("strategy.template.same"), redirect);
            case EditTemplate.Outcome.Refused refused ->
                form(
                        found,
                        column,
                        form,
                        FormErrors.none().with("namn", TemplateRefusals.text(refused.reason(), words)),
                        words);
        };
    }

    private static ModelAndView form(
            TemplateDetails found, Optional<Column> column, ColumnForm form, FormErrors errors, Words words) {
        String strategy = found.strategy().code();
        return new ModelAndView("strategy/templateColumn", errors.status())
                .addObject(
                        "page",
                        new ColumnFormPage(
                                column.map(old -> words.get("strategy.template.column.edit", old.name()))
                                        .orElseGet(() -> words.get("strategy.template.column.new")),
                                List.of(TemplatePages.all(words), TemplatePages.one(found, words)),
                                column.map(old -> TemplateLinks.column(strategy, old.key()))
                                        .orElseGet(() -> TemplateLinks.newColumn(strategy)),
                                TemplateLinks.draft(strategy),
                                form,
                                column.map(Column::isAlwaysRequired).orElse(false),
                                errors));
    }
}
