package se.samhand.identity.web;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.samhand.identity.internal.AccountDetailsQuery;
import se.samhand.identity.internal.RoleGrant;
import se.samhand.kernel.NotFound;
import se.samhand.ui.Formats;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// Asks before a role is ended, and says when it had ended before.
@Component
class RoleEndPages {

    private final AccountDetailsQuery details;
    private final RoleNames names;
    private final Clock clock;

    RoleEndPages(AccountDetailsQuery details, RoleNames names, Clock clock) {
        this.details = details;
        this.names = names;
        this.clock = clock;
    }

    ModelAndView ask(UUID account, UUID grant, Shell shell) {
        var words = shell.words();
        var found = details.get(account, shell.actor());
        var role = found.grants().stream()
                .filter(held -> held.id().equals(grant))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no role " + grant + " of " + account));
        var name = Objects.requireNonNullElse(found.person().name(), words.get("identity.accounts.erased"));
        return role.isLeft(Formats.today(clock))
                ? new ModelAndView("identity/confirmation").addObject("page", question(account, role, name, words))
                : new ModelAndView("identity/actDone", HttpStatus.GONE)
                        .addObject("page", ended(account, role, name, words));
    }

    private ConfirmationPage question(UUID account, RoleGrant role, String name, Words words) {
        return new ConfirmationPage(
                words.get("identity.role-end.title"),
                words.get("identity.role-end.what", name, names.role(role.role(), words), names.scope(role.scope())),
                words.get("identity.role-end.lost"),
                words.get("identity.account.end-role"),
                words.get("identity.role-end.keep"),
                AccountLinks.endOfRole(account, role.id()),
                AccountLinks.account(account));
    }

    private ActDonePage ended(UUID account, RoleGrant role, String name, Words words) {
        return new ActDonePage(
                words.get("identity.role-end.has-ended"),
                words.get("identity.role-end.had", name, names.role(role.role(), words), names.scope(role.scope())),
                when(role, words),
                AccountLinks.account(account),
                words.get("identity.role-end.back", name));
    }

    private static String when(RoleGrant role, Words words) {
        var endedAt = role.endedAt();
        var lastDay = role.to();
        if (endedAt != null) {
            return words.get("identity.role-end.ended", words.formats().moment(endedAt));
        }
        return words.get(
                "identity.role-end.over", lastDay == null ? "" : words.formats().date(lastDay));
    }
}
