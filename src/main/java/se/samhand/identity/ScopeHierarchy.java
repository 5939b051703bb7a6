package se.samhand.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.ScopeId;

/// What lies below what in the organisation, and who followed whom; implemented by `organisation`.
public interface ScopeHierarchy {

    /// The scope itself and every scope below it.
    Set<ScopeId> withAllBelow(ScopeId scope);

    /// The scope itself, every scope that it lies in, and the municipality.
    Set<ScopeId> withAllAbove(ScopeId scope);

    /// What a role that may read in this scope reads: all below it, and all that it and those took over from.
    Set<ScopeId> readFrom(ScopeId scope);

    /// The scopes in which a role that may read also reads what belongs to this one.
    Set<ScopeId> readersOf(ScopeId scope);

    /// Every scope that a role can be granted in, with its name, the whole municipality first.
    List<Scope> scopes();

    /// A scope by its id, or nothing when there is none.
    Optional<Scope> find(ScopeId scope);

    /// A scope by its id, called as it was on a day, or nothing when there is none.
    Optional<Scope> find(ScopeId scope, LocalDate day);

    /// A scope as people know it.
    ///
    /// @param lastDay of its existence, or nothing when it goes on
    record Scope(ScopeId id, String name, @Nullable LocalDate lastDay) {

        /// Whether it has ended when the day comes.
        public boolean hasEnded(LocalDate day) {
            return lastDay != null && lastDay.isBefore(day);
        }
    }
}
