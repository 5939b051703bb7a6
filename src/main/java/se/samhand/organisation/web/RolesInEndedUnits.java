package se.samhand.organisation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samhand.identity.RoleDirectory;
import se.samhand.kernel.Actor;
import se.samhand.organisation.ReorganisationEffect;
import se.samhand.organisation.ReorganisationOutline;
import se.samhand.ui.Link;
import se.samhand.ui.Words;

/// Tells which roles hold in units that end; `identity` knows no units and is asked from here.
@Component
class RolesInEndedUnits implements ReorganisationEffect {

    private static final String ACCOUNTS = "/administration/konton";
    private static final String ADMINISTER = "identity.administer";

    private final RoleDirectory roles;

    RolesInEndedUnits(RoleDirectory roles) {
        this.roles = roles;
    }

    @Override
    public List<Consequence> of(ReorganisationOutline outline, Actor actor, Words words) {
        var link = actor.may(ADMINISTER) ? new Link(words.get("organisation.effect.accounts"), ACCOUNTS) : null;
        return outline.counted(roles::countIn).entrySet().stream()
                .map(found -> consequence(found.getKey(), found.getValue(), link, words))
                .toList();
    }

    private static Consequence consequence(
            ReorganisationOutline.Ending ending, int count, @Nullable Link link, Words words) {
        var text = ending.successors().isEmpty()
                ? words.get("organisation.effect.roles", count, ending.name())
                : words.get(
                        "organisation.effect.roles.followed",
                        count,
                        ending.name(),
                        String.join(", ", ending.successors()));
        return new Consequence(count, text, true, link);
    }
}
