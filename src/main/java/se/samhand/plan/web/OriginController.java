package se.samhand.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.samhand.kernel.RequiresPermission;
import se.samhand.plan.PlanId;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.PlanDetails;
import se.samhand.plan.internal.PlanDetailsQuery;
import se.samhand.ui.Property;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// Where a plan comes from.
@Controller
@RequestMapping(PlanLinks.PLANS + "/{id}/ursprung")
@RequiresPermission(PlanPermissions.READ)
class OriginController {

    private final PlanDetailsQuery details;

    OriginController(PlanDetailsQuery details) {
        this.details = details;
    }

    @GetMapping
    String show(@PathVariable UUID id, @ModelAttribute("shell") Shell shell, Model model) {
        Words words = shell.words();
        PlanDetails found = details.get(new PlanId(id), shell.actor());
        ReadingNoteText notes = new ReadingNoteText(words);
        model.addAttribute(
                "page",
                new OriginPage(
                        PlanHeads.head(found, shell.actor(), words),
                        PlanHeads.tabs(found, words, PlanHeads.PlanTab.ORIGIN),
                        facts(found, words),
                        found.original().isPresent()
                                ? PlanLinks.original(found.plan().id())
                                : null,
                        found.plan().origin().uncertain().stream()
                                .map(notes::of)
                                .toList(),
                        found.plan().origin().unread().stream().map(notes::of).toList()));
        return "plan/origin";
    }

    private static List<Property> facts(PlanDetails found, Words words) {
        List<Property> facts = new ArrayList<>();
        found.original().ifPresent(file -> {
            facts.add(new Property(words.get("plan.origin.name"), file.name()));
            facts.add(
                    new Property(words.get("plan.origin.size"), words.formats().size(file.size())));
            facts.add(new Property(words.get("plan.origin.hash"), file.sha256()));
        });
        facts.add(new Property(
                words.get(found.original().isPresent() ? "plan.origin.read-at" : "plan.origin.laid-out-at"),
                words.formats().moment(found.plan().origin().readAt())));
        facts.add(
                new Property(words.get("plan.origin.strategy"), found.strategy().title()));
        facts.add(new Property(
                words.get("plan.origin.template"),
                words.get("plan.template.version", found.template().number()),
                PlanLinks.template(found.plan().id())));
        return facts;
    }
}
