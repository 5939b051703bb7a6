package se.samhand.ui.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samhand.kernel.Actor;
import se.samhand.ui.AdministrationChoices;
import se.samhand.ui.Option;
import se.samhand.ui.Viewpoint;

/// A person looks at an administration and a year from now on.
///
/// It changes nothing for anybody else, and leaves nothing in the trail (ADR 32).
@Component
public class ChooseViewpoint {

    private final Viewpoints viewpoints;
    private final AdministrationChoices administrations;

    ChooseViewpoint(Viewpoints viewpoints, AdministrationChoices administrations) {
        this.viewpoints = viewpoints;
        this.administrations = administrations;
    }

    /// @param administration code, anything else for all, null to keep the one that is chosen
    /// @param year as typed, anything else for all, null to keep the one that is chosen
    public void choose(@Nullable String administration, @Nullable String year, Actor actor) {
        var kept = viewpoints.of(actor.id());
        viewpoints.choose(
                actor.id(),
                new Viewpoint(
                        administration == null ? kept.administration() : known(administration, actor),
                        year == null ? kept.year() : ChosenYear.of(year)));
    }

    private @Nullable String known(String administration, Actor actor) {
        return administrations.find(administration, actor).map(Option::value).orElse(null);
    }
}
