package se.samhand.access.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
import se.samhand.access.AccessPermissions;
import se.samhand.access.internal.ReviewAccess;
import se.samhand.kernel.RequiresPermission;
import se.samhand.kernel.ScopeId;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;
import se.samhand.ui.ShownDay;
import se.samhand.ui.Words;

/// The yearly review of access (*åtkomstgranskning*): which roles are still needed.
@Controller
@RequestMapping(ReviewController.PATH)
@RequiresPermission(AccessPermissions.REVIEW)
class ReviewController {

    static final String PATH = "/atkomstgranskning";
    static final String FIELD = "roll-";
    static final String KEEP = "behall";
    static final String END = "avsluta";

    private final ReviewPages pages;
    private final ReviewAccess reviewAccess;

    ReviewController(ReviewPages pages, ReviewAccess reviewAccess) {
        this.pages = pages;
        this.reviewAccess = reviewAccess;
    }

    static String path(ScopeId scope) {
        return PATH + "/" + scope.value();
    }

    @GetMapping
    ModelAndView index(
            @RequestParam(name = ShownDay.PARAMETER, required = false) @Nullable String datum,
            @ModelAttribute("shell") Shell shell) {
        return pages.index(datum, shell);
    }

    @GetMapping("/{scope}")
    ModelAndView show(@PathVariable String scope, @ModelAttribute("shell") Shell shell) {
        return pages.show(scope(scope), Map.of(), false, shell);
    }

    @PostMapping("/{scope}")
    ModelAndView create(
            @PathVariable String scope,
            @RequestParam Map<String, String> fields,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        var chosen = chosen(fields);
        var isKept = chosen.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().equals(KEEP)));
        return switch (reviewAccess.review(scope(scope), isKept, shell.actor())) {
            case ReviewAccess.Outcome.IsIncomplete incomplete -> pages.show(scope(scope), chosen, true, shell);
            case ReviewAccess.Outcome.IsOwn own -> pages.show(scope(scope), chosen, true, shell);
            case ReviewAccess.Outcome.Reviewed reviewed -> Redirect.to(PATH, done(reviewed, shell.words()), redirect);
        };
    }

    private static String done(ReviewAccess.Outcome.Reviewed reviewed, Words words) {
        var waiting = reviewed.waiting() == 0 ? "" : " " + words.get("access.review.waiting", reviewed.waiting());
        var done = reviewed.stayed() == 0
                ? words.get("access.review.done", reviewed.ended())
                : words.get("access.review.stayed", reviewed.ended(), reviewed.stayed());
        return done + waiting;
    }

    private static ScopeId scope(String value) {
        return new ScopeId(value.isBlank() ? "-" : value);
    }

    private static Map<UUID, String> chosen(Map<String, String> fields) {
        var chosen = new HashMap<UUID, String>();
        fields.forEach((name, answer) -> {
            if (name.matches(FIELD + "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                    && (answer.equals(KEEP) || answer.equals(END))) {
                chosen.put(UUID.fromString(name.substring(FIELD.length())), answer);
            }
        });
        return chosen;
    }
}
