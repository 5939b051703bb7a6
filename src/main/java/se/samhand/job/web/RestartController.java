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
import se.samhand.job.internal.RestartJob;
import se.samhand.kernel.RequiresPermission;
import se.samhand.ui.Flash;
import se.samhand.ui.Shell;

/// Starting long work again.
@Controller
@RequiresPermission(JobPermissions.READ)
class RestartController {

    private final RestartJob restartJob;

    RestartController(RestartJob restartJob) {
        this.restartJob = restartJob;
    }

    @PostMapping(JobLinks.JOBS + "/{id}/omstart")
    String create(@PathVariable UUID id, @ModelAttribute("shell") Shell shell, RedirectAttributes redirect) {
        var words = shell.words();
        redirect.addFlashAttribute(
                Flash.ATTRIBUTE,
                switch (restartJob.restart(new JobId(id), shell.actor())) {
                    case RestartJob.Outcome.Restarted restarted -> Flash.done(words.get("job.restart.done"));
                    case RestartJob.Outcome.CannotBeRestarted not -> Flash.problem(words.get("job.restart.cannot"));
                });
        return "redirect:" + Jobs.path(new JobId(id));
    }
}
