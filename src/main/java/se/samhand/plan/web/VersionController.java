package se.samhand.plan.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.samhand.file.StoredFileSummary;
import se.samhand.kernel.RequiresPermission;
import se.samhand.plan.PlanId;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.PlanCommand;
import se.samhand.plan.internal.PlanDetails;
import se.samhand.plan.internal.PlanDetailsQuery;
import se.samhand.plan.internal.version.PlanVersion;
import se.samhand.plan.internal.version.PlanVersionsQuery;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// The versions of a plan, and each as it was.
@Controller
@RequestMapping(PlanLinks.PLANS + "/{id}/versioner")
@RequiresPermission(PlanPermissions.READ)
class VersionController {

    private final PlanDetailsQuery details;
    private final PlanVersionsQuery versions;
    private final PlanPages pages;

    VersionController(PlanDetailsQuery details, PlanVersionsQuery versions, PlanPages pages) {
        this.details = details;
        this.versions = versions;
        this.pages = pages;
    }

    @GetMapping
    String index(@PathVariable UUID id, @ModelAttribute("shell") Shell shell, Model model) {
        PlanDetails found = details.get(new PlanId(id), shell.actor());
        boolean mayRestore = found.plan().availableTo(shell.actor()).contains(PlanCommand.RESTORE);
        List<VersionsPage.Item> items = versions.list(new PlanId(id)).stream()
                .map(listed -> item(found, listed, mayRestore, shell.words()))
                .toList();
        model.addAttribute(
                "page",
                new VersionsPage(
                        PlanHeads.head(found, shell.actor(), shell.words()),
                        PlanHeads.tabs(found, shell.words(), PlanHeads.PlanTab.VERSIONS),
                        items));
        return "plan/versions";
    }

    @GetMapping("/{version}")
    String show(@PathVariable UUID id, @PathVariable int version, @ModelAttribute("shell") Shell shell, Model model) {
        PlanDetails found = details.get(new PlanId(id), version, shell.actor());
        if (!found.isEarlier()) {
            return "redirect:" + PlanLinks.plan(found.plan().id());
        }
        model.addAttribute("page", pages.of(found, PlanHeads.PlanTab.VERSIONS, shell.actor(), shell.words()));
        return "plan/show";
    }

    private static VersionsPage.Item item(
            PlanDetails found, PlanVersionsQuery.Listed listed, boolean mayRestore, Words words) {
        PlanId id = found.plan().id();
        PlanVersion version = listed.version();
        int number = version.version();
        boolean isCurrent = number == found.current();
        String who = listed.madeBy().orElseGet(() -> words.get("plan.version.somebody"));
        return new VersionsPage.Item(
                words.get(isCurrent ? "plan.version.current" : "plan.version.number", number),
                isCurrent ? PlanLinks.plan(id) : PlanLinks.version(id, number),
                words.formats().moment(version.madeAt()),
                what(version, who, words),
                listed.file().map(StoredFileSummary::name).orElse(null),
                PlanLinks.originalOfVersion(id, number),
                number == 1 ? null : PlanLinks.changes(id, number),
                isCurrent || !mayRestore ? null : PlanLinks.restoration(id, number));
    }

    private static String what(PlanVersion version, String who, Words words) {
        Integer restored = version.restored();
        return restored == null
                ? words.get("plan.version.what." + version.kind().code(), who)
                : words.get("plan.version.what." + version.kind().code(), who, restored);
    }
}
