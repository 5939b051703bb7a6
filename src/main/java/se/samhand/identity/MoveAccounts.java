package se.samhand.identity;

import java.util.UUID;
import se.samhand.kernel.ScopeId;

/// Lets the accounts of one part of the organisation belong to another, which took over from it; `organisation` says
/// when.
@FunctionalInterface
public interface MoveAccounts {

    /// @param by the person behind the takeover, or Samhand
    /// @return how many were moved
    int move(ScopeId from, ScopeId to, UUID by);
}
