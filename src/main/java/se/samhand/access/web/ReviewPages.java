package se.samhand.access.web;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.samhand.access.internal.AccessReviewQuery;
import se.samhand.access.internal.ReviewState;
import se.samhand.identity.PersonDirectory;
import se.samhand.identity.RoleHeld;
import se.samhand.kernel.ScopeId;
import se.samhand.ui.AsOf;
import se.samhand.ui.Column;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Formats;
import se.samhand.ui.Icon;
import se.samhand.ui.Link;
import se.samhand.ui.Option;
import se.samhand.ui.Shell;
import se.samhand.ui.ShownDay;
import se.samhand.ui.Tone;
import se.samhand.ui.Words;

/// Makes the pages of the yearly review.
@Component
class ReviewPages {

    private final AccessReviewQuery query;
    private final PersonDirectory people;
    private final Reasons reasons;
    private final Clock clock;

    ReviewPages(AccessReviewQuery query, PersonDirectory people, Reasons reasons, Clock clock) {
        this.query = query;
        this.people = people;
        this.reasons = reasons;
        this.clock = clock;
    }

    /// @param datum day on which parts are named, as it stands in the address
    ModelAndView index(@Nullable String datum, Shell shell) {
        var words = shell.words();
        var today = Formats.today(clock);
        var shown = ShownDay.of(datum, shell.viewpoint(), today);
        var page = new ReviewIndexPage(
                List.of(
                        Column.of(words.get("access.review.column.scope")),
                        Column.of(words.get("access.review.column.last")),
                        Column.of(words.get("access.review.column.due"))),
                AsOf.of(shown, ReviewController.PATH, today, words),
                query.of(shell.actor()).stream()
                        .map(state -> line(state, shown.day(), words))
                        .toList());
        return new ModelAndView("access/reviews", shown.errors(words).status()).addObject("page", page);
    }

    private ReviewIndexPage.Line line(ReviewState state, LocalDate day, Words words) {
        var today = Formats.today(clock);
        var key = state.isOverdue(today)
                ? "overdue"
                : state.isTimeForAll(today) ? "open" : state.isWaiting() ? "waiting" : "later";
        return new ReviewIndexPage.Line(
                reasons.nameOf(state.scope(), day),
                ReviewController.path(state.scope()),
                state.last().map(words.formats()::date).orElseGet(() -> words.get("access.review.never")),
                waiting(state, words),
                words.formats().date(state.due(today)),
                "access.review.state." + key,
                state.isOverdue(today) ? Icon.WARNING : state.isOpen(today) ? Icon.CLOCK : Icon.CHECK,
                state.isOverdue(today) ? Tone.WARN : state.isOpen(today) ? Tone.INFO : Tone.CALM);
    }

    private String waiting(ReviewState state, Words words) {
        if (!state.isWaiting()) {
            return "";
        }
        var reviewers = state.waiting().stream()
                .flatMap(role -> query.reviewersOf(role).stream())
                .collect(Collectors.toSet());
        return reviewers.isEmpty()
                ? words.get("access.review.waits-for-nobody", state.waiting().size())
                : words.get("access.review.waits-for", state.waiting().size(), names(reviewers, words));
    }

    private String names(Set<UUID> persons, Words words) {
        return persons.stream()
                .map(person -> people.nameOf(person).orElseGet(() -> words.get("access.erased")))
                .sorted(Collator.getInstance(Locale.of("sv")))
                .collect(Collectors.joining(", "));
    }

    /// @param chosen by the id of each role that has an answer: `behall` or `avsluta`
    ModelAndView show(ScopeId scope, Map<UUID, String> chosen, boolean isIncomplete, Shell shell) {
        var words = shell.words();
        var round = query.round(scope, shell.actor());
        var roles = round.roles();
        var errors = FormErrors.none();
        for (var held : roles) {
            if (isIncomplete && !isOwn(held, shell) && !chosen.containsKey(held.grant())) {
                errors = errors.with(field(held), words.get("access.review.choose", who(held, words)));
            }
        }
        var view = new ModelAndView("access/review", isIncomplete ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        view.addObject(
                "page",
                new ReviewPage(
                        words.get("access.review.title-of", reasons.nameOf(scope)),
                        words.get(round.isRest() ? "access.review.lead-of-rest" : "access.review.lead-of"),
                        List.of(new Link(words.get("access.review.title"), ReviewController.PATH)),
                        ReviewController.path(scope),
                        roles.stream().map(held -> item(held, chosen, shell)).toList(),
                        List.of(
                                new Option(ReviewController.KEEP, words.get("access.review.keep")),
                                new Option(ReviewController.END, words.get("access.review.end"))),
                        roles.stream().anyMatch(held -> !isOwn(held, shell)),
                        errors));
        return view;
    }

    private ReviewPage.Item item(RoleHeld held, Map<UUID, String> chosen, Shell shell) {
        var words = shell.words();
        var answer = chosen.get(held.grant());
        return new ReviewPage.Item(
                field(held),
                who(held, words),
                reasons.period(held, words),
                isOwn(held, shell) ? own(held, words) : "",
                answer == null ? List.of() : List.of(answer));
    }

    private String own(RoleHeld held, Words words) {
        var reviewers = query.reviewersOf(held);
        return reviewers.isEmpty()
                ? words.get("access.review.own-nobody")
                : words.get("access.review.own", names(reviewers, words));
    }

    private String who(RoleHeld held, Words words) {
        var name = people.nameOf(held.person()).orElseGet(() -> words.get("access.erased"));
        return words.get("access.review.who", name, words.get("identity.role." + held.role()));
    }

    private static boolean isOwn(RoleHeld held, Shell shell) {
        return held.person().equals(shell.actor().id());
    }

    private static String field(RoleHeld held) {
        return ReviewController.FIELD + held.grant();
    }
}
