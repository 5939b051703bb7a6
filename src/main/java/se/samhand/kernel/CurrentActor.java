package se.samhand.kernel;

/// Tells who is acting now, which is [Actor#nobody] before sign-in; implemented by `identity`.
@FunctionalInterface
public interface CurrentActor {

    Actor get();
}
