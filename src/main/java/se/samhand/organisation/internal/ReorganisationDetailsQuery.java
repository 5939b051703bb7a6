package se.samhand.organisation.internal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.organisation.ReorganisationOutline;

/// Everything that the pages of a reorganisation show.
@Component
public class ReorganisationDetailsQuery {

    /// A reorganisation with what it comes to.
    ///
    /// @param before the organisation without it
    /// @param after the organisation with it, as far as its steps can be done
    /// @param problem the first step that cannot be done, if there is one; nothing once it is carried out
    /// @param outline of what ends; of a draft only
    public record ReorganisationDetails(
            Reorganisation reorganisation,
            OrganisationTree before,
            OrganisationTree after,
            Reorganising.@Nullable Problem problem,
            ReorganisationOutline outline) {}

    /// Reorganisations on one page of the list.
    public static final int PAGE_SIZE = 50;

    /// A page of the list.
    ///
    /// @param total number of reorganisations on all pages
    public record Result(List<Reorganisation> items, int total) {}

    private final Reorganisations reorganisations;
    private final Units units;

    ReorganisationDetailsQuery(Reorganisations reorganisations, Units units) {
        this.reorganisations = reorganisations;
        this.units = units;
    }

    @Transactional(readOnly = true)
    public ReorganisationDetails get(UUID id) {
        var found = reorganisations.get(id);
        var before = units.tree();
        if (!found.isDraft()) {
            return new ReorganisationDetails(
                    found, before, before, null, new ReorganisationOutline(found.day(), List.of()));
        }
        var after = new OrganisationTree(before.units(), before.successions());
        var reorganising = new Reorganising(found, after, UUID::randomUUID);
        var problem = reorganising.doSteps().orElse(null);
        return new ReorganisationDetails(found, before, after, problem, reorganising.outline());
    }

    /// A page of the list, from 1: drafts first, then the newest.
    @Transactional(readOnly = true)
    public Result list(int page) {
        return new Result(reorganisations.page(PAGE_SIZE, (long) (page - 1) * PAGE_SIZE), reorganisations.count());
    }
}
