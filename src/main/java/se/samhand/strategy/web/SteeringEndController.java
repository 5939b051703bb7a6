package se.samhand.strategy.web;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.kernel.RequiresPermission;
import se.samhand.strategy.SteeringPermissions;
import se.samhand.strategy.internal.steering.EndSteeringDocument;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Formats;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;
import se.samhand.ui.TypedDay;

/// The end of a steering document (*avslut*) after a last day.
@Controller
@RequestMapping(SteeringLinks.DOCUMENT + "/avslut")
@RequiresPermission(SteeringPermissions.WRITE)
class SteeringEndController {

    private final EndSteeringDocument endSteeringDocument;
    private final SteeringActPages pages;
    private final Clock clock;

    SteeringEndController(EndSteeringDocument endSteeringDocument, SteeringActPages pages, Clock clock) {
        this.endSteeringDocument = endSteeringDocument;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView edit(@PathVariable String code, @ModelAttribute("shell") Shell shell) {
        return pages.ofEnd(code, null, Formats.today(clock).toString(), FormErrors.none(), shell.words());
    }

    @PostMapping
    ModelAndView update(
            @PathVariable String code,
            @RequestParam(name = "till", defaultValue = "") String till,
            @RequestParam(name = "version", required = false) @Nullable String version,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        var words = shell.words();
        var day = TypedDay.of(till);
        var errors = FormErrors.none().withProblem("till", day.problemIfMissing(), words);
        int seen = TypedText.number(version);
        if (!errors.isEmpty()) {
            return pages.ofEnd(code, seen, day.typed(), errors, words);
        }
        return switch (endSteeringDocument.end(code, seen, day.get(), shell.actor())) {
            case EndSteeringDocument.Outcome.Ended ended ->
                Redirect.to(
                        SteeringLinks.document(code),
                        words.get("strategy.steering.ended", words.formats().date(day.get())),
                        redirect);
            case EndSteeringDocument.Outcome.EndsBeforeItBegins(var first) ->
                pages.ofEnd(
                        code,
                        seen,
                        day.typed(),
                        FormErrors.none()
                                .with(
                                        "till",
                                        words.get(
                                                "strategy.steering.end.too-early",
                                                words.formats().date(first))),
                        words);
        };
    }
}
