package se.samhand.plan.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.RequiresPermission;
import se.samhand.plan.PlanId;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.Plan;
import se.samhand.plan.internal.PlanDetails;
import se.samhand.plan.internal.version.PlanVersionsQuery;
import se.samhand.ui.Changes;
import se.samhand.ui.Option;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// What a version of a plan changed, in the one before it or in another earlier one.
@Controller
@RequestMapping(PlanLinks.PLANS + "/{id}/versioner/{version}/andringar")
@RequiresPermission(PlanPermissions.READ)
class ChangesOfVersionController {

    private final PlanVersionsQuery versions;

    ChangesOfVersionController(PlanVersionsQuery versions) {
        this.versions = versions;
    }

    @GetMapping
    String show(
            @PathVariable UUID id,
            @PathVariable int version,
            @RequestParam("fran") @Nullable Integer from,
            @ModelAttribute("shell") Shell shell,
            Model model) {
        int earlier = from == null ? version - 1 : from;
        if (earlier < 1 || earlier >= version) {
            throw new NotFound("Version " + version + " cannot be compared with " + earlier);
        }
        PlanVersionsQuery.Compared compared = versions.compare(new PlanId(id), earlier, version, shell.actor());
        model.addAttribute("page", page(compared, earlier, shell));
        return "plan/changes";
    }

    private static ChangesPage page(PlanVersionsQuery.Compared compared, int earlier, Shell shell) {
        Words words = shell.words();
        PlanDetails after = compared.after();
        int version = after.plan().version();
        ChangeSections sections = new ChangeSections(after, words);
        compareHeading(compared.before(), after, sections, words);
        ChangeList changes = sections.list(compared.changes());
        List<Option> earlierOnes = IntStream.range(1, version)
                .mapToObj(number -> new Option(String.valueOf(number), words.get("plan.version.number", number)))
                .toList();
        return new ChangesPage(
                PlanHeads.head(after, shell.actor(), words),
                PlanHeads.tabs(after, words, PlanHeads.PlanTab.VERSIONS),
                words.get("plan.changes.title", earlier, version),
                PlanLinks.changes(after.plan().id(), version),
                earlierOnes,
                String.valueOf(earlier),
                changes.sections().isEmpty(),
                changes);
    }

    private static void compareHeading(Plan before, PlanDetails details, ChangeSections sections, Words words) {
        Plan after = details.plan();
        if (!before.title().equals(after.title())) {
            sections.ofPlan("", words.get("plan.heading.title"), Changes.between(before.title(), after.title()));
        }
        if (!before.period().equals(after.period())) {
            sections.ofPlan(
                    "",
                    words.get("plan.change.plan-period"),
                    new ChangedTexts(details, words).of(before.period(), after.period()));
        }
    }
}
