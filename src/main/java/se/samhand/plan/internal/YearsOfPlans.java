package se.samhand.plan.internal;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;
import se.samhand.plan.PlanPermissions;
import se.samhand.ui.YearsInUse;

/// The years in the periods of the plans that a person may read.
@Component
class YearsOfPlans implements YearsInUse {

    private final JdbcClient jdbc;

    YearsOfPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<Integer> yearsFor(Actor actor) {
        var scopes = actor.scopesOf(PlanPermissions.READ);
        return Set.copyOf(jdbc.sql("""
                        select distinct y.year
                          from plan.plan p
                         cross join generate_series(
                                 greatest(date_part('year', p.period_from)::integer, 1900)
                               , least(date_part('year', p.period_to)::integer, 2199)) as y (year)
                         where :isOfAll
                            or p.administration = any (:scopes)
                        """)
                .param("isOfAll", scopes.contains(ScopeId.MUNICIPALITY))
                .param("scopes", scopes.stream().map(ScopeId::value).toArray(String[]::new))
                .query(Integer.class)
                .list());
    }
}
