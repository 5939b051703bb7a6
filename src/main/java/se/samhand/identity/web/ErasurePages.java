package se.samhand.identity.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.samhand.identity.internal.AccountDetailsQuery;
import se.samhand.identity.internal.HeldData;
import se.samhand.identity.internal.Person;
import se.samhand.kernel.Forbidden;
import se.samhand.kernel.PersonalData.Erasure;
import se.samhand.ui.Column;
import se.samhand.ui.Icon;
import se.samhand.ui.Shell;
import se.samhand.ui.Tone;
import se.samhand.ui.Words;

/// Shows exactly what erasing a person takes away, what it makes nameless, and what it leaves and why.
@Component
class ErasurePages {

    private final AccountDetailsQuery details;
    private final HeldData held;

    ErasurePages(AccountDetailsQuery details, HeldData held) {
        this.details = details;
        this.held = held;
    }

    ModelAndView ask(UUID id, Shell shell) {
        var words = shell.words();
        var found = details.get(id, shell.actor());
        if (!found.isManaged()) {
            throw new Forbidden("to do with the account as one pleases");
        }
        var person = found.person();
        var erasedAt = person.erasedAt();
        return erasedAt == null
                ? new ModelAndView("identity/erasure").addObject("page", question(person, words))
                : new ModelAndView("identity/actDone", HttpStatus.GONE).addObject("page", done(id, erasedAt, words));
    }

    private static ActDonePage done(UUID id, Instant erasedAt, Words words) {
        return new ActDonePage(
                words.get("identity.erasure.is-done"),
                words.get("identity.erasure.nothing-left"),
                words.get("identity.erasure.done-at", words.formats().moment(erasedAt)),
                AccountLinks.account(id),
                words.get("identity.role-end.back", words.get("identity.accounts.erased")));
    }

    private ErasurePage question(Person person, Words words) {
        var id = person.id();
        return new ErasurePage(
                words.get("identity.erasure.title"),
                words.get(
                        "identity.erasure.what",
                        person.name() == null ? words.get("identity.accounts.erased") : person.name()),
                words.get("identity.erasure.lost"),
                person.isActive(),
                AccountLinks.account(id),
                AccountLinks.account(id) + "/stangning",
                AccountLinks.account(id) + "/namnborttagning",
                List.of(
                        Column.of(words.get("identity.erasure.column.kind")),
                        Column.numeric(words.get("identity.erasure.column.count")),
                        Column.of(words.get("identity.erasure.column.effect")),
                        Column.of(words.get("identity.erasure.column.why"))),
                held.of(person.asDataSubject(), Locale.of(words.language())).stream()
                        .map(amount -> row(amount, words))
                        .toList());
    }

    private static ErasurePage.Row row(HeldData.Amount amount, Words words) {
        var kind = amount.kind();
        return new ErasurePage.Row(
                words.get("personal." + kind.code() + ".title"),
                words.formats().number(amount.count()),
                words.get("personal.on-erasure." + kind.erasure().name()),
                icon(kind.erasure()),
                tone(kind.erasure()),
                words.get("personal." + kind.code() + ".erasure"));
    }

    private static Icon icon(Erasure erasure) {
        return switch (erasure) {
            case REMOVED -> Icon.DELETE;
            case NAMELESS -> Icon.PERSON;
            case KEPT -> Icon.LOCK;
        };
    }

    private static Tone tone(Erasure erasure) {
        return switch (erasure) {
            case REMOVED -> Tone.BAD;
            case NAMELESS -> Tone.WARN;
            case KEPT -> Tone.CALM;
        };
    }
}
