package se.samhand.audit;

/// What a walk through the chain of the trail (*spårbarhet*) came to.
public sealed interface ChainVerdict {

    /// Every entry is as it was recorded, in its place, and none is missing.
    record Whole(ChainState state) implements ChainVerdict {}

    /// Somebody has been at the trail.
    ///
    /// @param number the first entry that is not as it was recorded
    record Broken(long number, Fault fault) implements ChainVerdict {}

    /// What is wrong with the first entry that is not as it was recorded.
    enum Fault {
        /// Its content is not what its link was made of.
        CHANGED,
        /// It is gone, although later ones are there.
        MISSING,
        /// Another entry stands in its place.
        REORDERED,
        /// There is an entry that never got a place in the chain.
        ADDED,
        /// It and all after it are gone: a checkpoint knows them.
        CUT_OFF,
        /// A checkpoint knows another link: the chain up to here has been written anew.
        REWRITTEN,
        /// A checkpoint belongs to another installation.
        OTHER_INSTALLATION
    }
}
