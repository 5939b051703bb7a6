package se.samhand.job.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import se.samhand.job.ExampleWork;
import se.samhand.job.Jobs;
import se.samhand.kernel.OpenToAll;
import se.samhand.ui.Shell;

/// Starts long work for whoever is signed in.
@Controller
@OpenToAll(because = "Exists in tests only")
class ExampleWorkController {

    private final Jobs jobs;

    ExampleWorkController(Jobs jobs) {
        this.jobs = jobs;
    }

    @Transactional
    @GetMapping("/prov/arbete/{subject}")
    public String create(@PathVariable UUID subject, @ModelAttribute("shell") Shell shell) {
        return switch (jobs.start(ExampleWork.CODE, subject, "ett prov", shell.actor())) {
            case Jobs.Start.Started started -> "redirect:" + Jobs.path(started.job());
            case Jobs.Start.TooMany many -> throw new AssertionError("Refused although few wait");
        };
    }
}
