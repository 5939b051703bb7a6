package se.samhand.identity.internal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.DataSubject;
import se.samhand.kernel.ScopeId;

/// A person with an account.
///
/// @param name nothing when it has been erased
/// @param signInName nothing when it has been erased
/// @param language `sv` or `en` when the person has chosen
/// @param home the part of the organisation whose administrators look after the account
/// @param isDemo whether anybody may sign in as this person with one click, in a demo data set
/// @param closedAt when the account was closed, or nothing while it can be used
/// @param version grows with each change
public record Person(
        UUID id,
        @Nullable String name,
        @Nullable String signInName,
        @Nullable String address,
        @Nullable String language,
        ScopeId home,
        boolean isDemo,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Instant erasedAt,
        int version) {

    /// Somebody new, who has not chosen anything yet.
    static Person opened(UUID id, String name, String signInName, @Nullable String address, ScopeId home, Instant at) {
        return new Person(id, name, signInName, address, null, home, false, at, null, null, 0);
    }

    public boolean isActive() {
        return closedAt == null;
    }

    public boolean isErased() {
        return erasedAt != null;
    }

    public DataSubject asDataSubject() {
        return new DataSubject(id, name, signInName, address);
    }

    Person asDemo() {
        return new Person(id, name, signInName, address, language, home, true, openedAt, closedAt, erasedAt, version);
    }

    Person speaking(String code) {
        return new Person(id, name, signInName, address, code, home, isDemo, openedAt, closedAt, erasedAt, version);
    }

    /// As the person, or somebody who saw the given version, wants to be known.
    Person describedAs(String newName, @Nullable String newAddress, int seenVersion) {
        return new Person(
                id, newName, signInName, newAddress, language, home, isDemo, openedAt, closedAt, erasedAt, seenVersion);
    }

    Person closed(Instant at) {
        return new Person(id, name, signInName, address, language, home, isDemo, openedAt, at, erasedAt, version);
    }

    Person reopened() {
        return new Person(id, name, signInName, address, language, home, isDemo, openedAt, null, erasedAt, version);
    }

    /// From now on looked after by the administrators of another part of the organisation.
    Person movedTo(ScopeId newHome) {
        return new Person(
                id, name, signInName, address, language, newHome, isDemo, openedAt, closedAt, erasedAt, version);
    }

    /// Nothing is left by which the person can be recognised, but the id that others point at.
    Person erased(Instant at) {
        return new Person(id, null, null, null, null, home, isDemo, openedAt, closedAt, at, version);
    }
}
