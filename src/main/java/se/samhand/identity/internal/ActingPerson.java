package se.samhand.identity.internal;

import org.jspecify.annotations.Nullable;
import se.samhand.kernel.Actor;

/// A person as they may act at this very moment.
///
/// @param language what the person has chosen, if anything
/// @param isDemo whether it is a made-up person, who signs in with one click
/// @param lacksFactor whether a role asks for a second factor that the person does not have
record ActingPerson(Actor actor, @Nullable String language, boolean isDemo, boolean lacksFactor) {}
