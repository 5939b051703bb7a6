package se.samhand.identity.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.samhand.identity.internal.AccountDetailsQuery;
import se.samhand.identity.internal.AdministratorReach;
import se.samhand.identity.internal.Person;
import se.samhand.identity.internal.RoleGrant;
import se.samhand.kernel.Forbidden;
import se.samhand.ui.Column;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Formats;
import se.samhand.ui.Icon;
import se.samhand.ui.Property;
import se.samhand.ui.Shell;
import se.samhand.ui.Tone;
import se.samhand.ui.Words;

/// Makes the page of one account, also when something could not be done with it.
@Component
class AccountPages {

    private final AccountDetailsQuery details;
    private final AdministratorReach reach;
    private final RoleNames names;
    private final Clock clock;

    AccountPages(AccountDetailsQuery details, AdministratorReach reach, RoleNames names, Clock clock) {
        this.details = details;
        this.reach = reach;
        this.names = names;
        this.clock = clock;
    }

    ModelAndView show(UUID id, Shell shell) {
        return view(HttpStatus.OK, id, "", AccountPage.Chosen.NOTHING, FormErrors.none(), shell);
    }

    /// With the reason on top why an act on the account was refused.
    ModelAndView refused(UUID id, String reasonKey, Shell shell) {
        return view(
                HttpStatus.UNPROCESSABLE_CONTENT,
                id,
                shell.words().get(reasonKey),
                AccountPage.Chosen.NOTHING,
                FormErrors.none(),
                shell);
    }

    ModelAndView wrong(UUID id, AccountPage.Chosen chosen, FormErrors errors, Shell shell) {
        return view(HttpStatus.UNPROCESSABLE_CONTENT, id, "", chosen, errors, shell);
    }

    /// The name of an account that whoever asks may do with as they please.
    String nameOf(UUID id, Shell shell) {
        var found = details.get(id, shell.actor());
        if (!found.isManaged()) {
            throw new Forbidden("to do with the account as one pleases");
        }
        return name(found.person(), shell.words());
    }

    private ModelAndView view(
            HttpStatus status, UUID id, String refusal, AccountPage.Chosen chosen, FormErrors errors, Shell shell) {
        var words = shell.words();
        var found = details.get(id, shell.actor());
        var person = found.person();
        var view = new ModelAndView("identity/account", status);
        view.addObject(
                "page",
                new AccountPage(
                        id.toString(),
                        name(person, words),
                        AccountState.of(person.isActive(), person.isErased(), found.hasPassword() || person.isDemo()),
                        facts(found, words),
                        List.of(
                                Column.of(words.get("identity.account.column.role")),
                                Column.of(words.get("identity.account.column.granted")),
                                Column.of(words.get("identity.account.column.period")),
                                Column.of(words.get("identity.account.column.ended"))),
                        found.grants().stream()
                                .map(grant -> role(grant, found, words))
                                .toList(),
                        names.roles(reach.rolesToGrant(shell.actor()), words),
                        RoleNames.scopes(reach.scopesToGrant(shell.actor())),
                        acts(found),
                        person.home().value(),
                        AccountLinks.account(id),
                        refusal,
                        chosen,
                        errors));
        return view;
    }

    private static AccountPage.Acts acts(AccountDetailsQuery.Details found) {
        var person = found.person();
        return new AccountPage.Acts(
                found.isManaged(),
                person.isActive(),
                found.isManaged() && !person.isErased(),
                found.isManaged() && !person.isActive() && !person.isErased(),
                found.isManaged() && person.isActive() && !person.isDemo(),
                found.isManaged() && person.isActive() && !person.isDemo() && found.canBeMailed(),
                found.isManaged() && found.isInvited(),
                found.isManaged() && found.sessions() > 0,
                found.isManaged() && found.hasFactor());
    }

    private static String name(Person person, Words words) {
        return person.name() == null ? words.get("identity.accounts.erased") : person.name();
    }

    private List<Property> facts(AccountDetailsQuery.Details found, Words words) {
        var person = found.person();
        var facts = new ArrayList<Property>();
        if (!person.isErased()) {
            facts.add(new Property(
                    words.get("identity.accounts.column.sign-in-name"), String.valueOf(person.signInName())));
            facts.add(new Property(
                    words.get("identity.form.address"),
                    Objects.requireNonNullElse(person.address(), words.get("identity.account.no-address"))));
        }
        if (found.isManaged() && !person.isDemo() && !person.isErased()) {
            facts.add(new Property(
                    words.get("identity.account.factor"),
                    words.get(found.hasFactor() ? "identity.account.has-factor" : "identity.account.no-factor")));
        }
        if (!person.isErased()) {
            facts.add(new Property(words.get("identity.account.home"), names.scope(person.home())));
        }
        facts.add(new Property(
                words.get("identity.account.opened"), words.formats().moment(person.openedAt())));
        var closedAt = person.closedAt();
        if (closedAt != null) {
            facts.add(new Property(
                    words.get("identity.account.closed"), words.formats().moment(closedAt)));
        }
        if (found.isManaged() && !person.isErased()) {
            facts.add(new Property(
                    words.get("identity.account.sessions"),
                    words.get("identity.account.sessions.count", found.sessions())));
        }
        return facts;
    }

    private static String period(RoleGrant grant, Words words) {
        var to = grant.to();
        return to == null
                ? words.get("identity.grant.from", words.formats().date(grant.from()))
                : words.get(
                        "identity.grant.between",
                        words.formats().date(grant.from()),
                        words.formats().date(to));
    }

    private AccountPage.Role role(RoleGrant grant, AccountDetailsQuery.Details found, Words words) {
        var endedAt = grant.endedAt();
        var state = grant.on(Formats.today(clock));
        return new AccountPage.Role(
                names.role(grant.role(), words),
                names.scope(grant.scope()),
                words.get(
                        "identity.account.granted-by",
                        words.formats().moment(grant.grantedAt()),
                        found.names().getOrDefault(grant.grantedBy(), words.get("identity.accounts.erased"))),
                period(grant, words),
                "identity.grant." + state.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                switch (state) {
                    case COMING -> Icon.CLOCK;
                    case IN_FORCE -> Icon.CHECK;
                    case OVER, ENDED -> Icon.STOPPED;
                },
                state == RoleGrant.State.IN_FORCE ? Tone.GOOD : Tone.CALM,
                grant.isLeft(Formats.today(clock)),
                endedAt == null ? "" : words.formats().moment(endedAt),
                AccountLinks.endOfRole(found.person().id(), grant.id()),
                words.get(
                        "identity.account.end-role-label",
                        names.role(grant.role(), words),
                        names.scope(grant.scope())));
    }
}
