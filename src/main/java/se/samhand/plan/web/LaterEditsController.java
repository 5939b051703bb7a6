package se.samhand.plan.web;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samhand.kernel.RequiresPermission;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.PlanDetails;
import se.samhand.plan.internal.edit.LaterEditsQuery;
import se.samhand.plan.internal.edit.PartHistoryQuery;
import se.samhand.ui.Shell;

/// What has been written in a plan since a page was made, as the parts of the page that are other now.
@Controller
@RequestMapping(EditLinks.EDITOR + "/andringar")
@RequiresPermission(PlanPermissions.WRITE)
class LaterEditsController {

    /// With more it is simpler to send all.
    private static final int MOST = 200;

    private final PlanToEdit plans;
    private final LaterEditsQuery later;
    private final EditPages pages;

    LaterEditsController(PlanToEdit plans, LaterEditsQuery later, EditPages pages) {
        this.plans = plans;
        this.later = later;
        this.pages = pages;
    }

    @GetMapping
    String index(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            @ModelAttribute("shell") Shell shell,
            HttpSession session,
            Model model) {
        PlanDetails found = plans.get(id, shell.actor());
        List<PartHistoryQuery.Made> made =
                later.after(found.plan().id(), Typed.number(fields, "sedan"), MOST + 1).stream()
                        .filter(edit -> edit.edit().number() <= found.plan().edit())
                        .toList();
        LaterEdits edits = new LaterEdits(made, shell);
        boolean isWhole = edits.changeTheTable()
                || made.size() > MOST
                || Typed.number(fields, "version") != found.plan().version();
        EditPage page = pages.of(found, new LastFilter(session, id).last(), shell);
        model.addAttribute(
                "page",
                new LaterEditsPage(
                        page,
                        isWhole,
                        edits.said(),
                        edits.marks(),
                        isWhole
                                ? page.plan().groups()
                                : edits.changed(page.plan().groups())));
        return "plan/laterEdits";
    }
}
