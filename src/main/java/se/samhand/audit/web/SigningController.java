package se.samhand.audit.web;

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
import se.samhand.audit.internal.review.ReviewQuery;
import se.samhand.audit.internal.review.SignReview;
import se.samhand.kernel.RequiresPermission;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// Signing a log review off (*undertecknande*).
@Controller
@RequestMapping(ReviewLinks.REVIEW + "/undertecknande")
@RequiresPermission(AuditPermissions.REVIEW)
class SigningController {

    private static final int LONGEST = 4000;

    private final ReviewQuery reviews;
    private final SignReview signReview;

    SigningController(ReviewQuery reviews, SignReview signReview) {
        this.reviews = reviews;
        this.signReview = signReview;
    }

    @GetMapping
    ModelAndView newForm(@PathVariable UUID id, @ModelAttribute("shell") Shell shell) {
        return page(id, "", FormErrors.none(), false, shell);
    }

    @PostMapping
    ModelAndView create(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String slutsats,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        var words = shell.words();
        var conclusion = slutsats.replace("\0", "").strip();
        if (conclusion.length() > LONGEST) {
            var errors = FormErrors.none().with("slutsats", words.get("audit.review.text-too-long", LONGEST));
            return page(id, conclusion, errors, false, shell);
        }
        return switch (signReview.sign(id, conclusion, shell.actor())) {
            case SignReview.Outcome.Signed signed ->
                Redirect.to(ReviewLinks.review(id), words.get("audit.review.signed"), redirect);
            case SignReview.Outcome.HasLinesLeft left -> page(id, conclusion, FormErrors.none(), true, shell);
            case SignReview.Outcome.HasOwnActs own -> page(id, conclusion, FormErrors.none(), true, shell);
            case SignReview.Outcome.IsSigned before -> page(id, conclusion, FormErrors.none(), true, shell);
        };
    }

    private static @Nullable String text(SignReview.Outcome outcome, Words words) {
        return switch (outcome) {
            case SignReview.Outcome.Signed signed -> null;
            case SignReview.Outcome.HasLinesLeft left -> words.get("audit.review.lines-left", left.lines());
            case SignReview.Outcome.HasOwnActs own -> words.get("audit.review.own-acts", own.lines());
            case SignReview.Outcome.IsSigned before -> words.get("audit.review.is-signed");
        };
    }

    private ModelAndView page(UUID id, String conclusion, FormErrors errors, boolean wasRefused, Shell shell) {
        var words = shell.words();
        var details = reviews.get(id, shell.actor());
        var refusal = details.review().refusalToSign(details.progress());
        var page = new ReviewPages.Signing(
                words.get("audit.review.signing.title"),
                ReviewText.crumbs(details.review(), words),
                ReviewText.progress(details.progress(), words),
                ReviewLinks.signing(id),
                ReviewLinks.review(id),
                conclusion,
                refusal.isEmpty(),
                errors,
                refusal.map(outcome -> text(outcome, words)).orElse(null));
        return new ModelAndView(
                        "audit/signing",
                        errors.isEmpty() && !wasRefused ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("page", page);
    }
}
