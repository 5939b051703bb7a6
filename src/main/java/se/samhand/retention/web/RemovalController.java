package se.samhand.retention.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.samhand.job.Jobs;
import se.samhand.kernel.RequiresPermission;
import se.samhand.kernel.RequiresRecentSignIn;
import se.samhand.retention.RetentionPermissions;
import se.samhand.retention.internal.RetentionQuery;
import se.samhand.retention.internal.StartRemoval;
import se.samhand.ui.Formats;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// Removing what has been kept long enough at once, instead of at night.
@Controller
@RequestMapping(RetentionController.PATH + "/{code}/nu")
@RequiresPermission(RetentionPermissions.CHANGE)
@RequiresRecentSignIn
class RemovalController {

    private final RetentionQuery query;
    private final StartRemoval startRemoval;

    RemovalController(RetentionQuery query, StartRemoval startRemoval) {
        this.query = query;
        this.startRemoval = startRemoval;
    }

    @GetMapping
    ModelAndView newForm(@PathVariable String code, @ModelAttribute("words") Words words) {
        return page(code, null, words);
    }

    @PostMapping
    ModelAndView create(@PathVariable String code, @ModelAttribute("shell") Shell shell) {
        var words = shell.words();
        query.get(code);
        return switch (startRemoval.start(code, words.get("retention.rule." + code), shell.actor())) {
            case StartRemoval.Outcome.Started started -> Redirect.to(Jobs.path(started.job()));
            case StartRemoval.Outcome.HasNothingToRemove nothing ->
                page(code, words.get("retention.nothing-left"), words);
            case StartRemoval.Outcome.HasTooMuchWaiting many ->
                page(code, words.get("retention.too-much-waiting", many.limit()), words);
        };
    }

    private ModelAndView page(String code, @Nullable String refusal, Words words) {
        var listed = query.get(code);
        var oldest = listed.outlook().oldest();
        var page = new RemovalPage(
                words.get("retention.rule." + code),
                words.get("retention.rule." + code + ".what"),
                oldest == null
                        ? words.get("retention.nothing")
                        : words.get(
                                "retention.lost",
                                listed.outlook().number(),
                                Formats.day(oldest).toString(),
                                TimeText.of(listed.kept().keep(), words)),
                RetentionController.path(code) + "/nu",
                oldest != null,
                refusal);
        return new ModelAndView("retention/removal", refusal == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("page", page);
    }
}
