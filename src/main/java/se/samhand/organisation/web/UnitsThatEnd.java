package se.samhand.organisation.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samhand.kernel.Actor;
import se.samhand.organisation.ReorganisationEffect;
import se.samhand.organisation.ReorganisationOutline;
import se.samhand.ui.Words;

/// Tells which units end without anybody taking over.
@Component
class UnitsThatEnd implements ReorganisationEffect {

    @Override
    public List<Consequence> of(ReorganisationOutline outline, Actor actor, Words words) {
        var alone = outline.ending().stream()
                .filter(ending -> ending.successors().isEmpty())
                .map(ReorganisationOutline.Ending::name)
                .toList();
        return alone.isEmpty()
                ? List.of()
                : List.of(new Consequence(
                        alone.size(),
                        words.get("organisation.effect.ended", alone.size(), String.join(", ", alone)),
                        true,
                        null));
    }
}
