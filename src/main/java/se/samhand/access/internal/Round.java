package se.samhand.access.internal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.identity.RoleHeld;

/// What is to be gone through in a part of the organisation now.
///
/// @param roles all of them, or only those that wait for somebody else than who went through the others
/// @param completes the review that they were left by, if it is only those
public record Round(List<RoleHeld> roles, @Nullable UUID completes) {

    public boolean isRest() {
        return completes != null;
    }
}
