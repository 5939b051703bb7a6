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
import se.samhand.strategy.TemplateChangeText;
import se.samhand.strategy.TemplatePermissions;
import se.samhand.strategy.TemplateUse;
import se.samhand.strategy.internal.template.PublishTemplate;
import se.samhand.strategy.internal.template.TemplateDetailsQuery;
import se.samhand.strategy.internal.template.TemplateDetailsQuery.TemplateDetails;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// Publishing the draft of a template (*publicering*).
@Controller
@RequestMapping(TemplateLinks.DRAFT + "/publicering")
@RequiresPermission(TemplatePermissions.EDIT)
class TemplatePublicationController {

    private final PublishTemplate publishTemplate;
    private final TemplateDetailsQuery details;
    private final List<TemplateUse> uses;

    TemplatePublicationController(
            PublishTemplate publishTemplate, TemplateDetailsQuery details, List<TemplateUse> uses) {
        this.publishTemplate = publishTemplate;
        this.details = details;
        this.uses = uses;
    }

    @GetMapping
    ModelAndView newForm(@PathVariable String strategy, @ModelAttribute("shell") Shell shell) {
        TemplateDetails found = details.get(strategy);
        Words words = shell.words();
        return form(
                found,
                found.changes().isEmpty() ? words.get("strategy.template.publish.no-changes") : null,
                HttpStatus.OK,
                words);
    }

    @PostMapping
    ModelAndView create(
            @PathVariable String strategy,
            @RequestParam(name = "version", required = false) @Nullable String version,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        Words words = shell.words();
        return switch (publishTemplate.publish(strategy, Typed.number(version), shell.actor())) {
            case PublishTemplate.Outcome.Published published ->
                Redirect.to(
                        TemplateLinks.template(strategy),
                        words.get("strategy.template.publish.done", published.number()),
                        redirect);
            case PublishTemplate.Outcome.HasNoChanges none ->
                form(
                        details.get(strategy),
                        words.get("strategy.template.publish.no-changes"),
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        words);
        };
    }

    private ModelAndView form(TemplateDetails found, @Nullable String problem, HttpStatus status, Words words) {
        String strategy = found.strategy().code();
        int next = TemplatePages.number(found.newest()) + 1;
        return new ModelAndView("strategy/templatePublication", status)
                .addObject(
                        "page",
                        new TemplatePublicationPage(
                                words.get("strategy.template.publish.title", next),
                                List.of(TemplatePages.all(words), TemplatePages.one(found, words)),
                                TemplateLinks.publication(strategy),
                                TemplateLinks.draft(strategy),
                                found.draftVersion(),
                                TemplateChangeText.of(found.changes(), words),
                                uses.stream()
                                        .flatMap(use -> use.touched(strategy, words).stream())
                                        .toList(),
                                problem));
    }
}
