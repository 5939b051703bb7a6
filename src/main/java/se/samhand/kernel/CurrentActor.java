package se.samhand.kernel;

/// Tells who is acting now; implemented by `identity`.
@FunctionalInterface
public interface CurrentActor {

    Actor get();
}
