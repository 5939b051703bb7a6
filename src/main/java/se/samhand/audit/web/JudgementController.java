package se.samhand.audit.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.audit.AuditPermissions;
import se.samhand.audit.internal.ReviewTelling;
import se.samhand.audit.internal.review.JudgeLine;
import se.samhand.audit.internal.review.ReviewQuery;
import se.samhand.audit.internal.review.Verdict;
import se.samhand.kernel.RequiresPermission;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Option;
import se.samhand.ui.Property;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// One line of a log review, and what it is worth.
@Controller
@RequestMapping(ReviewLinks.REVIEW + "/rader/{number}")
@RequiresPermission(AuditPermissions.REVIEW)
class JudgementController {

    private static final int LONGEST = 2000;

    private final ReviewQuery reviews;
    private final ReviewTelling telling;
    private final JudgeLine judgeLine;

    JudgementController(ReviewQuery reviews, ReviewTelling telling, JudgeLine judgeLine) {
        this.reviews = reviews;
        this.telling = telling;
        this.judgeLine = judgeLine;
    }

    @GetMapping
    ModelAndView edit(@PathVariable UUID id, @PathVariable long number, @ModelAttribute("shell") Shell shell) {
        var line = reviews.line(id, number);
        var verdict = line.verdict();
        return page(id, number, verdict == null ? "" : verdict.name(), line.note(), FormErrors.none(), false, shell);
    }

    @PostMapping
    ModelAndView update(
            @PathVariable UUID id,
            @PathVariable long number,
            @RequestParam(defaultValue = "") String bedomning,
            @RequestParam(defaultValue = "") String anteckning,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        var words = shell.words();
        var note = anteckning.replace("\0", "").strip();
        var verdict = verdict(bedomning);
        var errors = errors(verdict, note, words);
        if (verdict == null || !errors.isEmpty()) {
            return page(id, number, bedomning, note, errors, false, shell);
        }
        return switch (judgeLine.judge(id, number, verdict, note, shell.actor())) {
            case JudgeLine.Outcome.Judged judged ->
                Redirect.to(
                        reviews.next(id, shell.actor())
                                .map(next -> ReviewLinks.line(id, next))
                                .orElse(ReviewLinks.review(id)),
                        words.get("audit.review.judged", number),
                        redirect);
            case JudgeLine.Outcome.IsOwnAct own -> page(id, number, bedomning, note, errors, true, shell);
            case JudgeLine.Outcome.IsSigned signed -> page(id, number, bedomning, note, errors, true, shell);
        };
    }

    private static @Nullable String text(JudgeLine.Outcome outcome, Words words) {
        return switch (outcome) {
            case JudgeLine.Outcome.Judged judged -> null;
            case JudgeLine.Outcome.IsOwnAct own -> words.get("audit.review.own-act");
            case JudgeLine.Outcome.IsSigned signed -> words.get("audit.review.is-signed");
        };
    }

    private static FormErrors errors(@Nullable Verdict verdict, String note, Words words) {
        var errors = FormErrors.none();
        if (verdict == null) {
            errors = errors.with("bedomning", words.get("audit.review.verdict-missing"));
        }
        if (verdict == Verdict.FOLLOW_UP && note.isEmpty()) {
            errors = errors.with("anteckning", words.get("audit.review.note-missing"));
        } else if (note.length() > LONGEST) {
            errors = errors.with("anteckning", words.get("audit.review.text-too-long", LONGEST));
        }
        return errors;
    }

    private static @Nullable Verdict verdict(String typed) {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    private ModelAndView page(
            UUID id, long number, String verdict, String note, FormErrors errors, boolean wasRefused, Shell shell) {
        var words = shell.words();
        var review = reviews.get(id, shell.actor()).review();
        var line = reviews.line(id, number);
        var refusal = review.refusalToJudge(line, shell.actor().id());
        var told = telling.tell(Set.of(line.entry()), shell.actor(), words).get(line.entry());
        var page = new ReviewPages.Judgement(
                words.get("audit.review.line", number),
                ReviewText.crumbs(review, words),
                properties(told, words),
                ReviewLinks.line(id, number),
                ReviewLinks.review(id),
                Arrays.stream(Verdict.values())
                        .map(each -> new Option(each.name(), words.get("audit.value.verdict." + each.name())))
                        .toList(),
                verdict,
                note,
                refusal.isEmpty(),
                errors,
                refusal.map(outcome -> text(outcome, words)).orElse(null));
        return new ModelAndView(
                        "audit/judgement",
                        errors.isEmpty() && !wasRefused ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("page", page);
    }

    private static List<Property> properties(ReviewTelling.@Nullable Told told, Words words) {
        if (told == null) {
            return List.of(new Property(words.get("audit.trail.column.what"), words.get("audit.review.gone")));
        }
        return List.of(
                new Property(words.get("audit.trail.column.who"), told.entry().actorName()),
                new Property(
                        words.get("audit.trail.column.what"),
                        told.entry().sentence(),
                        told.difference().orElse(null)),
                new Property(
                        words.get("audit.trail.column.when"),
                        words.formats().moment(told.entry().recordedAt())),
                new Property(
                        words.get("audit.trail.column.object"),
                        told.object().name(),
                        told.object().href()));
    }
}
