package se.samhand.identity.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samhand.identity.PersonDirectory;
import se.samhand.identity.PersonSummary;
import se.samhand.identity.internal.IdentityPermissions;
import se.samhand.kernel.ScopeId;
import se.samhand.ui.WhoCanHelp;

/// Those who administer accounts can give the permission that somebody lacks.
@Component
class AdministratorsCanHelp implements WhoCanHelp {

    private static final int ENOUGH = 3;

    private final PersonDirectory people;

    AdministratorsCanHelp(PersonDirectory people) {
        this.people = people;
    }

    @Override
    public List<String> givesPermissions() {
        return people.holding(IdentityPermissions.ADMINISTER, ScopeId.MUNICIPALITY).stream()
                .limit(ENOUGH)
                .map(PersonSummary::name)
                .toList();
    }
}
