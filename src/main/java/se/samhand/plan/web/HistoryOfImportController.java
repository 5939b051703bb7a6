package se.samhand.plan.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samhand.audit.AuditTrail;
import se.samhand.kernel.RequiresPermission;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.ImportDetailsQuery;
import se.samhand.ui.Link;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// What has happened to a file that was taken in.
@Controller
@RequestMapping(PlanLinks.IMPORTS + "/{id}/historik")
@RequiresPermission(PlanPermissions.IMPORT)
class HistoryOfImportController {

    private final ImportDetailsQuery details;
    private final AuditTrail trail;

    HistoryOfImportController(ImportDetailsQuery details, AuditTrail trail) {
        this.details = details;
        this.trail = trail;
    }

    @GetMapping
    String show(
            @PathVariable UUID id,
            @RequestParam(name = AuditTrail.BEFORE, defaultValue = "") String before,
            @ModelAttribute("shell") Shell shell,
            Model model) {
        Words words = shell.words();
        var found = details.get(id, shell.actor());
        model.addAttribute(
                "page",
                new HistoryOfImportPage(
                        found.file().name(),
                        List.of(
                                new Link(words.get("plan.index.title"), PlanLinks.PLANS),
                                new Link(words.get("plan.review.title"), PlanLinks.planImport(id))),
                        trail.history(Set.of(id), PlanLinks.historyOfImport(id), before, words),
                        found.planImport().isWaiting() ? WaitingImportSubject.path(id) : null));
        return "plan/historyOfImport";
    }
}
