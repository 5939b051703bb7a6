package se.samhand.organisation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;
import se.samhand.organisation.Administration;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.OrganisationPermissions;
import se.samhand.ui.AdministrationChoices;
import se.samhand.ui.Option;

/// The administrations in the top bar: those in which the person may read something.
@Component
class AdministrationsToChoose implements AdministrationChoices {

    private final OrganisationDirectory organisation;

    AdministrationsToChoose(OrganisationDirectory organisation) {
        this.organisation = organisation;
    }

    @Override
    public List<Option> on(LocalDate day, Actor actor) {
        return organisation.administrations(day).stream()
                .filter(administration -> maySee(administration, actor))
                .map(AdministrationsToChoose::option)
                .toList();
    }

    @Override
    public Optional<Option> find(String code, Actor actor) {
        return organisation
                .administration(code)
                .filter(administration -> maySee(administration, actor))
                .map(AdministrationsToChoose::option);
    }

    private static boolean maySee(Administration administration, Actor actor) {
        return actor.may(OrganisationPermissions.READ, new ScopeId(administration.code()));
    }

    private static Option option(Administration administration) {
        return new Option(administration.code(), administration.shortName());
    }
}
