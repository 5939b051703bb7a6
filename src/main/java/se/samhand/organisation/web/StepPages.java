package se.samhand.organisation.web;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.samhand.organisation.UnitKind;
import se.samhand.organisation.internal.OrganisationTree;
import se.samhand.organisation.internal.OrganisationUnit;
import se.samhand.organisation.internal.ReorganisationDetailsQuery.ReorganisationDetails;
import se.samhand.organisation.internal.ReorganisationStep.Kind;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Link;
import se.samhand.ui.Option;
import se.samhand.ui.Tab;
import se.samhand.ui.Words;

/// Makes the pages of the forms for steps; what can be chosen is what is there the day before, and what earlier steps
/// make.
@Component
class StepPages {

    private static final Comparator<Option> BY_NAME =
            Comparator.comparing(Option::text, Collator.getInstance(Locale.of("sv", "SE")));

    ModelAndView of(ReorganisationDetails found, Kind kind, StepForm form, FormErrors errors, Words words) {
        var reorganisation = found.reorganisation();
        var id = reorganisation.id();
        var day = reorganisation.day();
        var shown = Arrays.stream(UnitKind.values())
                .filter(each -> each.name().equals(form.av()))
                .findFirst()
                .orElse(UnitKind.DISTRICT);
        var page = new StepPage(
                id,
                StepKind.slug(kind),
                StepKind.key(kind),
                List.of(
                        new Link(words.get("organisation.reorganisations.title"), ReorganisationLinks.REORGANISATIONS),
                        new Link(reorganisation.title(), ReorganisationLinks.reorganisation(id))),
                ReorganisationLinks.step(id, kind),
                ReorganisationLinks.reorganisation(id),
                errors.isEmpty() ? reorganisation.version() : form.versionNumber(),
                form,
                kind == Kind.MERGE || kind == Kind.ABSORB ? kinds(id, kind, shown, words) : List.of(),
                options(found.after(), day, unit -> isToChoose(unit, kind, shown, day)),
                switch (kind) {
                    case MOVE ->
                        options(found.after(), day, unit -> !unit.kind().isPartner() && unit.kind() != UnitKind.UNIT);
                    case ABSORB -> options(found.after(), day, unit -> unit.kind() == shown);
                    case MERGE, SPLIT, RENAME, END -> List.of();
                },
                errors);
        var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("organisation/step", status).addObject("page", page);
    }

    private static boolean isToChoose(OrganisationUnit unit, Kind kind, UnitKind shown, LocalDate day) {
        return switch (kind) {
            case MERGE, ABSORB -> unit.kind() == shown && unit.existsOn(day.minusDays(1));
            case MOVE -> !unit.kind().mayLieIn(null);
            case SPLIT, RENAME, END -> unit.existsOn(day.minusDays(1));
        };
    }

    private static List<Tab> kinds(UUID id, Kind step, UnitKind shown, Words words) {
        return Arrays.stream(UnitKind.values())
                .map(kind -> Tab.of(
                        KindWords.plural(kind, words),
                        ReorganisationLinks.step(id, step) + "?av=" + kind,
                        kind == shown))
                .toList();
    }

    private static List<Option> options(OrganisationTree tree, LocalDate day, Predicate<OrganisationUnit> which) {
        var options = new ArrayList<Option>();
        tree.units().stream()
                .filter(unit -> unit.existsOn(day))
                .filter(which)
                .forEach(unit -> options.add(new Option(unit.code(), nameWithPlace(unit, tree, day))));
        options.sort(BY_NAME);
        return options;
    }

    /// Departments and units are named after what they lie in.
    private static String nameWithPlace(OrganisationUnit unit, OrganisationTree tree, LocalDate day) {
        var version = unit.nearest(day);
        boolean isInside = unit.kind() == UnitKind.DEPARTMENT || unit.kind() == UnitKind.UNIT;
        return isInside && version.parent() != null
                ? tree.find(version.parent())
                        .map(parent -> nameWithPlace(parent, tree, day) + " › " + version.name())
                        .orElse(version.name())
                : version.name();
    }
}
