package se.samhand.job.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.job.JobId;
import se.samhand.job.JobPermissions;
import se.samhand.job.Jobs;
import se.samhand.job.internal.CancelJob;
import se.samhand.kernel.RequiresPermission;
import se.samhand.ui.Flash;
import se.samhand.ui.Shell;

/// Stopping long work.
@Controller
@RequiresPermission(JobPermissions.READ)
class CancellationController {

    private final CancelJob cancelJob;

    CancellationController(CancelJob cancelJob) {
        this.cancelJob = cancelJob;
    }

    @PostMapping(JobLinks.JOBS + "/{id}/avbrott")
    String create(@PathVariable UUID id, @ModelAttribute("shell") Shell shell, RedirectAttributes redirect) {
        var words = shell.words();
        redirect.addFlashAttribute(
                Flash.ATTRIBUTE,
                switch (cancelJob.cancel(new JobId(id), shell.actor())) {
                    case CancelJob.Outcome.Cancelled cancelled -> Flash.done(words.get("job.cancel.done"));
                    case CancelJob.Outcome.HasEnded ended -> Flash.problem(words.get("job.cancel.has-ended"));
                });
        return "redirect:" + Jobs.path(new JobId(id));
    }
}
