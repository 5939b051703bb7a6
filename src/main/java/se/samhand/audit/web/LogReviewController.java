package se.samhand.audit.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.audit.AuditPermissions;
import se.samhand.audit.internal.review.ReviewQuery;
import se.samhand.audit.internal.review.StartReview;
import se.samhand.kernel.RequiresPermission;
import se.samhand.ui.Column;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Formats;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// Log reviews (*loggranskning*): those there are, and new ones.
@Controller
@RequestMapping(ReviewLinks.REVIEWS)
@RequiresPermission(AuditPermissions.REVIEW)
class LogReviewController {

    private final ReviewQuery reviews;
    private final ReviewText text;
    private final StartReview startReview;
    private final Clock clock;

    LogReviewController(ReviewQuery reviews, ReviewText text, StartReview startReview, Clock clock) {
        this.reviews = reviews;
        this.text = text;
        this.startReview = startReview;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView index(@ModelAttribute("shell") Shell shell) {
        var words = shell.words();
        var page = new ReviewPages.Index(
                List.of(
                        Column.of(words.get("audit.review.column.period")),
                        Column.of(words.get("audit.review.column.progress")),
                        Column.numeric(words.get("audit.review.column.follow-up")),
                        Column.of(words.get("audit.review.column.signed"))),
                reviews.list(shell.actor()).stream()
                        .map(details -> new ReviewPages.IndexRow(
                                ReviewText.name(details.review(), words),
                                ReviewLinks.review(details.review().id()),
                                ReviewText.progress(details.progress(), words),
                                words.formats().number(details.progress().followUp()),
                                ReviewText.signed(details, words)))
                        .toList());
        return new ModelAndView("audit/reviews").addObject("page", page);
    }

    @GetMapping("/ny")
    ModelAndView newForm(@ModelAttribute("words") Words words) {
        var month = Formats.today(clock).withDayOfMonth(1);
        var form = new ReviewForm(
                month.minusMonths(1).toString(), month.minusDays(1).toString(), "50");
        return form(form, FormErrors.none(), null);
    }

    @PostMapping
    ModelAndView create(ReviewForm form, @ModelAttribute("shell") Shell shell, RedirectAttributes redirect) {
        var words = shell.words();
        var errors = form.errors(Formats.today(clock), words);
        if (!errors.isEmpty()) {
            return form(form, errors, null);
        }
        return switch (startReview.start(form.first(), form.last(), form.size(), shell.actor())) {
            case StartReview.Outcome.Started started ->
                Redirect.to(ReviewLinks.review(started.review()), words.get("audit.review.started"), redirect);
            case StartReview.Outcome.HasNothingToReview nothing ->
                form(form, FormErrors.none(), words.get("audit.review.nothing"));
        };
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id, @ModelAttribute("shell") Shell shell) {
        return new ModelAndView("audit/review").addObject("page", text.show(id, shell));
    }

    private static ModelAndView form(ReviewForm form, FormErrors errors, @Nullable String refusal) {
        return new ModelAndView(
                        "audit/newReview",
                        errors.isEmpty() && refusal == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("page", new ReviewPages.New(form, errors, refusal));
    }
}
