package se.samhand.strategy.internal.steering;

/// What became of what a person wrote about a steering document.
public sealed interface SteeringOutcome {

    /// It is in the register as it was written.
    record Saved(String code) implements SteeringOutcome {}

    /// A document with the same title and the same first day is there already.
    record IsThereAlready(String code) implements SteeringOutcome {}

    /// The unit that is to answer for it does not exist.
    record HasNoSuchOwner() implements SteeringOutcome {}
}
