package se.samhand.identity.web;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.samhand.identity.internal.AccountDetailsQuery;
import se.samhand.kernel.Forbidden;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// Asks before an account is closed, and says when it had been closed before.
@Component
class ClosurePages {

    private final AccountDetailsQuery details;

    ClosurePages(AccountDetailsQuery details) {
        this.details = details;
    }

    ModelAndView ask(UUID id, Shell shell) {
        var words = shell.words();
        var found = details.get(id, shell.actor());
        if (!found.isManaged()) {
            throw new Forbidden("to do with the account as one pleases");
        }
        var name = Objects.requireNonNullElse(found.person().name(), words.get("identity.accounts.erased"));
        var closedAt = found.person().closedAt();
        return closedAt == null
                ? new ModelAndView("identity/confirmation").addObject("page", question(id, name, words))
                : new ModelAndView("identity/actDone", HttpStatus.GONE)
                        .addObject("page", done(id, name, closedAt, words));
    }

    private static ConfirmationPage question(UUID id, String name, Words words) {
        return new ConfirmationPage(
                words.get("identity.closure.title"),
                words.get("identity.closure.what", name),
                words.get("identity.closure.lost"),
                words.get("identity.closure.submit"),
                words.get("identity.closure.keep"),
                AccountLinks.account(id) + "/stangning",
                AccountLinks.account(id));
    }

    private static ActDonePage done(UUID id, String name, Instant closedAt, Words words) {
        return new ActDonePage(
                words.get("identity.closure.is-done"),
                words.get("identity.closure.no-way-in", name),
                words.get("identity.closure.done-at", words.formats().moment(closedAt)),
                AccountLinks.account(id),
                words.get("identity.role-end.back", name));
    }
}
