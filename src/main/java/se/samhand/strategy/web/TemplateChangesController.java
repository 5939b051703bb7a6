package se.samhand.strategy.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samhand.kernel.RequiresPermission;
import se.samhand.strategy.TemplateChange;
import se.samhand.strategy.TemplateChangeText;
import se.samhand.strategy.TemplatePermissions;
import se.samhand.strategy.internal.template.TemplateDetailsQuery;
import se.samhand.strategy.internal.template.TemplateDetailsQuery.TemplateDetails;
import se.samhand.ui.Option;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// What a version of a template changed, beside the one before it or another.
@Controller
@RequestMapping(TemplateLinks.TEMPLATE + "/versioner/{number}/andringar")
@RequiresPermission(TemplatePermissions.EDIT)
class TemplateChangesController {

    private final TemplateDetailsQuery details;

    TemplateChangesController(TemplateDetailsQuery details) {
        this.details = details;
    }

    @GetMapping
    String show(
            @PathVariable String strategy,
            @PathVariable int number,
            @RequestParam(name = "fran", required = false) @Nullable String from,
            @ModelAttribute("shell") Shell shell,
            Model model) {
        Words words = shell.words();
        TemplateDetails found = details.get(strategy);
        int typed = Typed.number(from);
        int earlier = typed > 0 && typed <= found.published().size() ? typed : Math.max(1, number - 1);
        List<Option> versions = found.published().stream()
                .map(TemplatePages::number)
                .map(other -> new Option(String.valueOf(other), words.get("strategy.template.version", other)))
                .toList();
        List<TemplateChange> changes = TemplateChange.between(
                found.version(earlier).columns(), found.version(number).columns());
        model.addAttribute(
                "page",
                new TemplateChangesPage(
                        words.get("strategy.template.changes.title", number, earlier),
                        List.of(TemplatePages.all(words), TemplatePages.one(found, words)),
                        TemplateLinks.changes(strategy, number),
                        versions,
                        String.valueOf(earlier),
                        TemplateChangeText.of(changes, words)));
        return "strategy/templateChanges";
    }
}
