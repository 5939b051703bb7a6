package se.samhand.plan.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samhand.audit.AuditTrail;
import se.samhand.discussion.DiscussionPermissions;
import se.samhand.kernel.RequiresPermission;
import se.samhand.plan.PlanId;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.PlanDetailsQuery;
import se.samhand.plan.internal.version.PlanTrailQuery;
import se.samhand.ui.Shell;

/// What has happened to a plan, its files and its rows.
@Controller
@RequestMapping(PlanLinks.PLANS + "/{id}/historik")
@RequiresPermission(PlanPermissions.READ)
class HistoryController {

    private final PlanDetailsQuery details;
    private final PlanTrailQuery subjects;
    private final AuditTrail trail;

    HistoryController(PlanDetailsQuery details, PlanTrailQuery subjects, AuditTrail trail) {
        this.details = details;
        this.subjects = subjects;
        this.trail = trail;
    }

    @GetMapping
    String show(
            @PathVariable UUID id,
            @RequestParam(name = AuditTrail.BEFORE, defaultValue = "") String before,
            @ModelAttribute("shell") Shell shell,
            Model model) {
        var words = shell.words();
        var found = details.get(new PlanId(id), shell.actor());
        model.addAttribute(
                "page",
                new HistoryPage(
                        PlanHeads.head(found, shell.actor(), words),
                        PlanHeads.tabs(found, words, PlanHeads.PlanTab.HISTORY),
                        trail.history(
                                subjects.subjects(
                                        found.plan().id(),
                                        shell.actor()
                                                .may(
                                                        DiscussionPermissions.READ,
                                                        found.plan().scope())),
                                PlanLinks.history(found.plan().id()),
                                before,
                                words)));
        return "plan/history";
    }
}
