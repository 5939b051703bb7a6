package se.samhand.retention.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.kernel.RequiresPermission;
import se.samhand.kernel.RequiresRecentSignIn;
import se.samhand.retention.RetentionPermissions;
import se.samhand.retention.internal.ChangeRetentionTime;
import se.samhand.retention.internal.RetentionQuery;
import se.samhand.ui.Flash;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Option;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// How long data of one kind are kept.
@Controller
@RequestMapping(RetentionController.PATH + "/{code}/tid")
@RequiresPermission(RetentionPermissions.CHANGE)
@RequiresRecentSignIn
class TimeController {

    private final RetentionQuery query;
    private final ChangeRetentionTime changeTime;

    TimeController(RetentionQuery query, ChangeRetentionTime changeTime) {
        this.query = query;
        this.changeTime = changeTime;
    }

    @GetMapping
    ModelAndView edit(@PathVariable String code, @ModelAttribute("words") Words words) {
        var kept = query.get(code).kept();
        return page(code, TimeForm.of(kept.keep(), kept.version()), FormErrors.none(), words);
    }

    @PostMapping
    ModelAndView update(
            @PathVariable String code,
            TimeForm form,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        var words = shell.words();
        var time = form.time();
        if (time == null) {
            return page(code, form, FormErrors.none().with("antal", words.get("retention.time-wrong")), words);
        }
        return switch (changeTime.change(code, time, form.versionNumber(), shell.actor())) {
            case ChangeRetentionTime.Outcome.Changed changed -> {
                redirect.addFlashAttribute(
                        Flash.ATTRIBUTE,
                        Flash.done(words.get(
                                "retention.changed", words.get("retention.rule." + code), TimeText.of(time, words))));
                yield Redirect.to(RetentionController.PATH);
            }
            case ChangeRetentionTime.Outcome.IsTooShort tooShort ->
                page(
                        code,
                        form,
                        FormErrors.none()
                                .with(
                                        "antal",
                                        words.get("retention.too-short", TimeText.of(tooShort.atLeast(), words))),
                        words);
        };
    }

    private ModelAndView page(String code, TimeForm form, FormErrors errors, Words words) {
        var kept = query.get(code).kept();
        var page = new TimePage(
                words.get("retention.rule." + code),
                words.get("retention.rule." + code + ".what"),
                words.get(
                        "retention.time-hint", TimeText.of(kept.proposed(), words), TimeText.of(kept.atLeast(), words)),
                RetentionController.path(code) + "/tid",
                form,
                form.versionNumber(),
                List.of(
                        new Option("D", words.get("retention.unit.days")),
                        new Option("M", words.get("retention.unit.months")),
                        new Option("Y", words.get("retention.unit.years"))),
                errors);
        return new ModelAndView("retention/time", errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("page", page);
    }
}
