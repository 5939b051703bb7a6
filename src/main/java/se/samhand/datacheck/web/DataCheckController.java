package se.samhand.datacheck.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.samhand.datacheck.DataCheckPermissions;
import se.samhand.datacheck.internal.CheckRoundQuery;
import se.samhand.datacheck.internal.StartDataCheck;
import se.samhand.job.Jobs;
import se.samhand.kernel.RequiresPermission;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;

/// Whether the data are in order (*datakontroll*), for those who answer for them.
@Controller
@RequestMapping(StartDataCheck.PATH)
@RequiresPermission(DataCheckPermissions.RUN)
class DataCheckController {

    private final CheckRoundQuery rounds;
    private final StartDataCheck startDataCheck;
    private final DataCheckPages pages;

    DataCheckController(CheckRoundQuery rounds, StartDataCheck startDataCheck, DataCheckPages pages) {
        this.rounds = rounds;
        this.startDataCheck = startDataCheck;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView index(@ModelAttribute("shell") Shell shell) {
        return view(rounds.latest(shell.actor()), "", HttpStatus.OK, shell);
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id, @ModelAttribute("shell") Shell shell) {
        return view(rounds.of(id, shell.actor()), "", HttpStatus.OK, shell);
    }

    @PostMapping
    ModelAndView create(@ModelAttribute("shell") Shell shell) {
        return switch (startDataCheck.start(shell.actor())) {
            case StartDataCheck.Outcome.Started started -> Redirect.to(Jobs.path(started.job()));
            case StartDataCheck.Outcome.TooManyWait many ->
                view(
                        rounds.latest(shell.actor()),
                        shell.words().get("datacheck.too-many-wait", many.limit()),
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        shell);
        };
    }

    private ModelAndView view(CheckRoundQuery.Rounds found, String refusal, HttpStatus status, Shell shell) {
        return new ModelAndView("datacheck/index", status).addObject("page", pages.page(found, refusal, shell.words()));
    }
}
