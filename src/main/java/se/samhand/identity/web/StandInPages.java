package se.samhand.identity.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.identity.PersonDirectory;
import se.samhand.identity.internal.AppointStandIn;
import se.samhand.identity.internal.StandIn;
import se.samhand.identity.internal.StandInQuery;
import se.samhand.ui.Column;
import se.samhand.ui.Flash;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Link;
import se.samhand.ui.Option;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// Makes the page of stand-ins, of oneself and of an account that one administers, and takes its form.
@Component
class StandInPages {

    /// A longer list of colleagues can be searched.
    private static final int MOST_UNSEARCHED = 20;

    private final StandInQuery query;
    private final AppointStandIn appointStandIn;
    private final PersonDirectory people;
    private final RoleNames names;

    StandInPages(StandInQuery query, AppointStandIn appointStandIn, PersonDirectory people, RoleNames names) {
        this.query = query;
        this.appointStandIn = appointStandIn;
        this.people = people;
        this.names = names;
    }

    /// @param search beginnings of words of the name of a colleague, or nothing
    ModelAndView show(UUID person, String href, String search, Shell shell) {
        return view(HttpStatus.OK, person, href, search, StandInForm.EMPTY, FormErrors.none(), shell);
    }

    ModelAndView create(UUID person, String href, StandInForm form, Shell shell, RedirectAttributes redirect) {
        var words = shell.words();
        var errors = form.errors(words);
        if (!errors.isEmpty()) {
            return wrong(person, href, form, errors, shell);
        }
        return switch (appointStandIn.appoint(form.wish(person), shell.actor())) {
            case AppointStandIn.Outcome.Appointed appointed -> {
                redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done(words.get("identity.stand-in.made")));
                yield Redirect.to(href);
            }
            case AppointStandIn.Outcome.IsNoColleague none ->
                wrong(person, href, form, "kollega", words.get("identity.stand-in.no-colleague"), shell);
            case AppointStandIn.Outcome.HasNoSuchRole none ->
                wrong(person, href, form, "roll", words.get("identity.stand-in.no-role"), shell);
            case AppointStandIn.Outcome.BeginsInThePast past ->
                wrong(person, href, form, "fran", words.get("identity.form.day-passed"), shell);
            case AppointStandIn.Outcome.EndsBeforeItBegins before ->
                wrong(person, href, form, "till", words.get("identity.form.ends-before"), shell);
            case AppointStandIn.Outcome.IsAlready already ->
                wrong(person, href, form, "kollega", words.get("identity.stand-in.already"), shell);
            case AppointStandIn.Outcome.IsTooLong tooLong ->
                wrong(person, href, form, "till", words.get("identity.stand-in.too-long", StandIn.MOST_MONTHS), shell);
        };
    }

    private ModelAndView wrong(UUID person, String href, StandInForm form, String field, String text, Shell shell) {
        return wrong(person, href, form, FormErrors.none().with(field, text), shell);
    }

    private ModelAndView wrong(UUID person, String href, StandInForm form, FormErrors errors, Shell shell) {
        return view(HttpStatus.UNPROCESSABLE_CONTENT, person, href, "", form, errors, shell);
    }

    private ModelAndView view(
            HttpStatus status,
            UUID person,
            String href,
            String search,
            StandInForm form,
            FormErrors errors,
            Shell shell) {
        var words = shell.words();
        var found = query.choice(person, shell.actor());
        var isOwn = shell.actor().id().equals(person);
        var name = Objects.requireNonNullElse(found.person().name(), words.get("identity.accounts.erased"));
        var view = new ModelAndView("identity/standIn", status);
        view.addObject(
                "page",
                new StandInPage(
                        isOwn ? words.get("identity.stand-in.title") : words.get("identity.stand-in.title-of", name),
                        words.get(isOwn ? "identity.stand-in.lead" : "identity.stand-in.lead-of"),
                        isOwn
                                ? List.of()
                                : List.of(
                                        new Link(words.get("identity.accounts.title"), AccountLinks.ACCOUNTS),
                                        new Link(name, AccountLinks.account(person))),
                        href,
                        List.of(
                                Column.of(words.get("identity.stand-in.column.who")),
                                Column.of(words.get("identity.stand-in.column.roles")),
                                Column.of(words.get("identity.stand-in.column.period")),
                                Column.of(words.get("identity.stand-in.column.act"))),
                        found.left().stream()
                                .map(standIn -> line(standIn, person, href, words))
                                .toList(),
                        found.roles().stream()
                                .map(role -> new Option(
                                        role.id().toString(),
                                        words.get(
                                                "identity.role-in-scope",
                                                names.role(role.role(), words),
                                                names.scope(role.scope()))))
                                .toList(),
                        found.colleagues().size() > MOST_UNSEARCHED,
                        search,
                        found.colleagues().stream()
                                .filter(other -> isFound(other.name(), search))
                                .map(other -> new Option(other.id().toString(), other.name()))
                                .toList(),
                        StandIn.MOST_MONTHS,
                        form,
                        errors));
        return view;
    }

    private static boolean isFound(String name, String search) {
        var found = " " + name.toLowerCase(Locale.ROOT);
        return Stream.of(search.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .allMatch(word -> found.contains(" " + word));
    }

    private StandInPage.Line line(StandIn standIn, UUID person, String href, Words words) {
        var isGiven = standIn.giver().equals(person);
        var other = people.nameOf(isGiven ? standIn.receiver() : standIn.giver())
                .orElseGet(() -> words.get("identity.accounts.erased"));
        var who = words.get(isGiven ? "identity.stand-in.given" : "identity.stand-in.received", other);
        return new StandInPage.Line(
                who,
                standIn.roles().stream()
                        .map(role -> words.get(
                                "identity.role-in-scope", names.role(role.role(), words), names.scope(role.scope())))
                        .toList(),
                words.get(
                        "identity.grant.between",
                        words.formats().date(standIn.from()),
                        words.formats().date(standIn.to())),
                href + "/" + standIn.id() + "/avslut",
                words.get("identity.stand-in.end-label", who));
    }
}
