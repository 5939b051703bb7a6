package se.samhand.ui;

import se.samhand.kernel.Actor;

/// Knows whether somebody who has no role now has had one; contributed by the module that keeps the roles.
@FunctionalInterface
public interface EarlierRoles {

    boolean hasHadOne(Actor actor);
}
