package se.samhand.organisation;

import java.util.List;
import se.samhand.kernel.Actor;
import se.samhand.ui.Link;
import se.samhand.ui.Words;

/// What a module has that belongs to a unit; it contributes by declaring a bean of this type.
@FunctionalInterface
public interface UnitLinks {

    /// Links with a number in their words, such as *3 handlingsplaner*; none when there is nothing to see.
    List<Link> of(String code, Actor actor, Words words);
}
