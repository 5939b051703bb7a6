package se.samhand.plan.internal.draft;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;
import se.samhand.plan.PlanPermissions;

/// What has been learnt of wordings, in the administrations in which a person may take plans in.
@Component
public class LearntWordingsQuery {

    private final LearntWordings wordings;

    LearntWordingsQuery(LearntWordings wordings) {
        this.wordings = wordings;
    }

    @Transactional(readOnly = true)
    public List<LearntWording> list(Actor actor) {
        Set<ScopeId> scopes = actor.scopesOf(PlanPermissions.IMPORT);
        return wordings.list(scopes.stream().map(ScopeId::value).toList(), scopes.contains(ScopeId.MUNICIPALITY));
    }
}
