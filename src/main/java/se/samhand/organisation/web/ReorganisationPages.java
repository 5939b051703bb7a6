package se.samhand.organisation.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.samhand.identity.PersonDirectory;
import se.samhand.organisation.ReorganisationEffect;
import se.samhand.organisation.internal.Reorganisation;
import se.samhand.organisation.internal.ReorganisationDetailsQuery;
import se.samhand.organisation.internal.ReorganisationDetailsQuery.ReorganisationDetails;
import se.samhand.organisation.internal.ReorganisationStep;
import se.samhand.ui.Column;
import se.samhand.ui.Icon;
import se.samhand.ui.Link;
import se.samhand.ui.Shell;
import se.samhand.ui.ShownDay;
import se.samhand.ui.Tone;
import se.samhand.ui.Words;

/// Makes the pages of reorganisations.
@Component
class ReorganisationPages {

    private final List<ReorganisationEffect> modules;
    private final PersonDirectory people;

    ReorganisationPages(List<ReorganisationEffect> modules, PersonDirectory people) {
        this.modules = modules;
        this.people = people;
    }

    ReorganisationIndexPage index(ReorganisationDetailsQuery.Result found, int page, ShownDay shown, Shell shell) {
        var words = shell.words();
        int size = ReorganisationDetailsQuery.PAGE_SIZE;
        int pages = Math.max(1, (found.total() + size - 1) / size);
        var path = ReorganisationLinks.REORGANISATIONS + "?sida=";
        return new ReorganisationIndexPage(
                OrganisationTabs.of(shown, ReorganisationLinks.REORGANISATIONS, shell),
                List.of(
                        Column.of(words.get("organisation.reorganisation.column.title")),
                        Column.of(words.get("organisation.reorganisation.column.day")),
                        Column.numeric(words.get("organisation.reorganisation.column.steps")),
                        Column.of(words.get("organisation.reorganisation.column.state"))),
                found.items().stream()
                        .map(each -> new ReorganisationIndexPage.Item(
                                each.title(),
                                ReorganisationLinks.reorganisation(each.id()),
                                words.formats().date(each.day()),
                                words.formats().number(each.steps().size()),
                                state(each, words),
                                icon(each),
                                tone(each)))
                        .toList(),
                page,
                pages,
                page > 1 ? path + (page - 1) : null,
                page < pages ? path + (page + 1) : null);
    }

    /// Instead of a form, when there is nothing left to change.
    ModelAndView finished(ReorganisationDetails found, HttpStatus status, Shell shell) {
        return new ModelAndView("organisation/reorganisation", status).addObject("page", page(found, shell));
    }

    /// The page as it is first seen: from the step that cannot be done, if there is one.
    ReorganisationPage page(ReorganisationDetails found, Shell shell) {
        return page(
                found,
                "",
                ReorganisationLinks.reorganisation(found.reorganisation().id()),
                shell);
    }

    /// @param sida page of the steps, as typed
    /// @param path of the page
    ReorganisationPage page(ReorganisationDetails found, String sida, String path, Shell shell) {
        var words = shell.words();
        var problem = found.problem();
        var reorganisation = found.reorganisation();
        var id = reorganisation.id();
        var day = words.formats().date(reorganisation.day());
        return new ReorganisationPage(
                id.toString(),
                reorganisation.title(),
                reorganisation.version(),
                day,
                reorganisation.isDraft(),
                state(reorganisation, words),
                icon(reorganisation),
                tone(reorganisation),
                problem == null
                        ? null
                        : words.get(
                                "organisation.reorganisation.problem",
                                problem.position() + 1,
                                words.get("organisation.problem." + problem.reason())),
                done(reorganisation, words),
                new Link(
                        words.get("organisation.reorganisation.then", day),
                        OrganisationLinks.ORGANISATION + "?datum=" + day),
                steps(found, StepSlice.of(found, sida), path, words),
                Arrays.stream(ReorganisationStep.Kind.values())
                        .map(kind ->
                                new Link(words.get(StepKind.key(kind) + "add"), ReorganisationLinks.step(id, kind)))
                        .toList(),
                effects(found, shell),
                ReorganisationLinks.details(id),
                ReorganisationLinks.removal(id),
                ReorganisationLinks.carryingOut(id));
    }

    private static ReorganisationPage.Steps steps(
            ReorganisationDetails found, StepSlice shown, String path, Words words) {
        return new ReorganisationPage.Steps(
                words.get("organisation.reorganisation.steps-of", shown.total()),
                shown.from() + 1,
                items(found, shown, words),
                shown.total(),
                shown.page(),
                shown.pages(),
                shown.page() > 1 ? StepSlice.on(path, shown.page() - 1) : null,
                shown.page() < shown.pages() ? StepSlice.on(path, shown.page() + 1) : null);
    }

    private static List<ReorganisationPage.Step> items(ReorganisationDetails found, StepSlice shown, Words words) {
        var sentences = new StepWords(found, words);
        var problem = found.problem();
        var reorganisation = found.reorganisation();
        return IntStream.range(shown.from(), shown.to())
                .mapToObj(position -> new ReorganisationPage.Step(
                        sentences.sentence(reorganisation.steps().get(position)),
                        problem != null && problem.position() == position,
                        ReorganisationLinks.removalOfStep(reorganisation.id(), position)))
                .toList();
    }

    private List<ReorganisationPage.Effect> effects(ReorganisationDetails found, Shell shell) {
        var words = shell.words();
        if (!found.reorganisation().isDraft()) {
            return List.of();
        }
        return modules.stream()
                .flatMap(module -> module.of(found.outline(), shell.actor(), words).stream())
                .sorted(Comparator.comparing(effect -> !effect.isWarning()))
                .map(effect -> new ReorganisationPage.Effect(
                        words.formats().number(effect.count()), effect.text(), effect.isWarning(), effect.link()))
                .toList();
    }

    private @Nullable String done(Reorganisation reorganisation, Words words) {
        var at = reorganisation.carriedOutAt();
        var by = reorganisation.carriedOutBy();
        return at == null || by == null
                ? null
                : words.get(
                        "organisation.reorganisation.done",
                        words.formats().moment(at),
                        people.nameOf(by).orElse(words.get("organisation.reorganisation.somebody")));
    }

    private static String state(Reorganisation reorganisation, Words words) {
        return words.get(
                reorganisation.isDraft()
                        ? "organisation.reorganisation.state.draft"
                        : "organisation.reorganisation.state.done");
    }

    private static Icon icon(Reorganisation reorganisation) {
        return reorganisation.isDraft() ? Icon.EDIT : Icon.DONE;
    }

    private static Tone tone(Reorganisation reorganisation) {
        return reorganisation.isDraft() ? Tone.INFO : Tone.GOOD;
    }
}
