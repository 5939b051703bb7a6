package se.samhand.plan.web;

import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.samhand.kernel.RequiresPermission;
import se.samhand.plan.PlanId;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.ExportPlan;
import se.samhand.ui.Shell;

/// The plan in the central template, as PDF.
@Controller
@RequestMapping(PlanLinks.PLANS + "/{id}/plan.pdf")
@RequiresPermission(PlanPermissions.READ)
class PlanPdfController {

    private final ExportPlan exportPlan;

    PlanPdfController(ExportPlan exportPlan) {
        this.exportPlan = exportPlan;
    }

    @GetMapping
    ResponseEntity<Resource> show(@PathVariable UUID id, @ModelAttribute("shell") Shell shell) {
        return Downloads.of(exportPlan.export(new PlanId(id), ExportPlan.Format.PDF, shell.actor()));
    }
}
