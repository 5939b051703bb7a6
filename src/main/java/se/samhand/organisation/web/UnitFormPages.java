package se.samhand.organisation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.samhand.organisation.UnitKind;
import se.samhand.organisation.internal.OrganisationTree;
import se.samhand.organisation.internal.OrganisationUnit;
import se.samhand.organisation.internal.UnitDetailsQuery;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Formats;
import se.samhand.ui.Link;
import se.samhand.ui.Option;
import se.samhand.ui.Shell;
import se.samhand.ui.ShownDay;
import se.samhand.ui.Words;

/// Makes the pages of the forms about units.
@Component
class UnitFormPages {

    private final UnitDetailsQuery details;
    private final UnitPages units;
    private final Clock clock;

    UnitFormPages(UnitDetailsQuery details, UnitPages units, Clock clock) {
        this.details = details;
        this.units = units;
        this.clock = clock;
    }

    LocalDate today() {
        return Formats.today(clock);
    }

    OrganisationUnit unit(String code) {
        return details.get(code, today()).unit();
    }

    /// The page of a unit that has ended, which says so, instead of a form about it.
    Optional<ModelAndView> ended(String code, Shell shell) {
        var found = details.get(code, today());
        var lastDay = found.unit().validTo();
        if (lastDay == null || !lastDay.isBefore(today())) {
            return Optional.empty();
        }
        var page = units.of(found, ShownDay.of("", shell.viewpoint(), today()), today(), shell);
        return Optional.of(new ModelAndView("organisation/show").addObject("page", page));
    }

    /// Something new, in what the form says that it belongs to.
    ModelAndView ofNew(UnitForm form, boolean isOfPartners, FormErrors errors, Words words) {
        var parent = form.hortill().isEmpty() ? null : unit(form.hortill());
        var kinds = kinds(kind -> kind.mayLieIn(parent == null ? null : parent.kind())
                && (parent != null || kind.isPartner() == isOfPartners));
        var back = parent != null
                ? OrganisationLinks.unit(parent.code())
                : isOfPartners ? OrganisationLinks.PARTNERS : OrganisationLinks.ORGANISATION;
        return view(
                "organisation/new",
                new UnitFormPage(
                        parent == null ? "" : parent.nearest(today()).name(),
                        List.of(new Link(words.get("organisation.title"), OrganisationLinks.ORGANISATION)),
                        OrganisationLinks.ORGANISATION,
                        back,
                        form,
                        kinds.stream()
                                .map(kind -> new Option(kind.name(), KindWords.one(kind, words)))
                                .toList(),
                        List.of(),
                        errors));
    }

    ModelAndView ofName(String code, UnitForm form, FormErrors errors, Words words) {
        return view("organisation/name", page(unit(code), OrganisationLinks.name(code), form, errors, words));
    }

    ModelAndView ofPlace(String code, UnitForm form, FormErrors errors, Words words) {
        var unit = unit(code);
        var page = page(unit, OrganisationLinks.place(code), form, errors, words);
        return view(
                "organisation/place",
                new UnitFormPage(
                        page.name(),
                        page.crumbs(),
                        page.action(),
                        page.backHref(),
                        form,
                        places(unit, details.tree()),
                        List.of(),
                        errors));
    }

    ModelAndView ofEnd(String code, UnitForm form, FormErrors errors, Words words) {
        var found = details.get(code, today());
        var page = page(found.unit(), OrganisationLinks.end(code), form, errors, words);
        return view(
                "organisation/end",
                new UnitFormPage(
                        page.name(),
                        page.crumbs(),
                        page.action(),
                        page.backHref(),
                        form,
                        List.of(),
                        found.children().stream()
                                .map(child -> child.nearest(today()).name())
                                .toList(),
                        errors));
    }

    private UnitFormPage page(OrganisationUnit unit, String action, UnitForm form, FormErrors errors, Words words) {
        var name = unit.nearest(today()).name();
        return new UnitFormPage(
                name,
                List.of(
                        new Link(words.get("organisation.title"), OrganisationLinks.ORGANISATION),
                        new Link(name, OrganisationLinks.unit(unit.code()))),
                action,
                OrganisationLinks.unit(unit.code()),
                form,
                List.of(),
                List.of(),
                errors);
    }

    private List<Option> places(OrganisationUnit unit, OrganisationTree tree) {
        return tree.units().stream()
                .filter(other -> unit.kind().mayLieIn(other.kind()))
                .filter(other -> other.validTo() == null || !other.validTo().isBefore(today()))
                .map(other -> new Option(other.code(), nameWithPlace(other, tree)))
                .sorted((one, other) -> one.text().compareToIgnoreCase(other.text()))
                .toList();
    }

    private String nameWithPlace(OrganisationUnit unit, OrganisationTree tree) {
        var version = unit.nearest(today());
        return unit.kind() == UnitKind.DEPARTMENT && version.parent() != null
                ? tree.find(version.parent())
                        .map(parent -> parent.nearest(today()).shortName() + " › " + version.name())
                        .orElse(version.name())
                : version.name();
    }

    static List<UnitKind> kinds(Predicate<UnitKind> which) {
        return Arrays.stream(UnitKind.values()).filter(which).toList();
    }

    private static ModelAndView view(String template, UnitFormPage page) {
        var status = page.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView(template, status).addObject("page", page);
    }
}
