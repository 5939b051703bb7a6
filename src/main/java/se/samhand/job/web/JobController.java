package se.samhand.job.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.samhand.job.JobId;
import se.samhand.job.JobPermissions;
import se.samhand.job.internal.JobDetailsQuery;
import se.samhand.kernel.RequiresPermission;
import se.samhand.ui.Column;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// Long work (*långkörningar*) that goes on, or has lately ended.
@Controller
@RequestMapping(JobLinks.JOBS)
@RequiresPermission(JobPermissions.READ)
class JobController {

    private final JobDetailsQuery jobs;

    JobController(JobDetailsQuery jobs) {
        this.jobs = jobs;
    }

    @GetMapping
    String index(@ModelAttribute("shell") Shell shell, Model model) {
        Words words = shell.words();
        var text = new JobStatusText(words);
        model.addAttribute(
                "page",
                new JobIndexPage(
                        List.of(
                                Column.of(words.get("job.column.what")),
                                Column.of(words.get("job.column.state")),
                                Column.of(words.get("job.column.started"))),
                        jobs.list(shell.actor()).stream().map(text::of).toList()));
        return "job/index";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, @ModelAttribute("shell") Shell shell, Model model) {
        model.addAttribute("page", new JobStatusText(shell.words()).of(jobs.get(new JobId(id), shell.actor())));
        return "job/show";
    }
}
