package se.samhand.ui;

import java.util.Set;
import se.samhand.kernel.Actor;

/// The years that a module has something for; it contributes by declaring a bean of this type.
///
/// It is asked on every page, so the answer must be quick.
@FunctionalInterface
public interface YearsInUse {

    /// The years of what this person may see.
    Set<Integer> yearsFor(Actor actor);
}
