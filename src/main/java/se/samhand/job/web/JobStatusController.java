package se.samhand.job.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import se.samhand.job.JobId;
import se.samhand.job.JobPermissions;
import se.samhand.job.internal.JobDetailsQuery;
import se.samhand.kernel.RequiresPermission;
import se.samhand.ui.Shell;

/// The part of the page that changes while work goes on.
///
/// Whoever is still watching when the work is done is led to the result.
@Controller
@RequiresPermission(JobPermissions.READ)
class JobStatusController {

    private final JobDetailsQuery jobs;

    JobStatusController(JobDetailsQuery jobs) {
        this.jobs = jobs;
    }

    @GetMapping(JobLinks.JOBS + "/{id}/lage")
    String show(
            @PathVariable UUID id, @ModelAttribute("shell") Shell shell, Model model, HttpServletResponse response) {
        var job = jobs.get(new JobId(id), shell.actor());
        var result = job.resultPath();
        if (result != null) {
            response.setHeader("HX-Redirect", result);
        }
        model.addAttribute("page", new JobStatusText(shell.words()).of(job));
        return "job/_status";
    }
}
