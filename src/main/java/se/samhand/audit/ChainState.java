package se.samhand.audit;

import java.time.Instant;
import java.util.UUID;

/// How far the chain of the trail (*spårbarhet*) reached when somebody looked; kept elsewhere it is a checkpoint.
///
/// Who keeps one can later tell whether the end has been cut off, or the whole chain written anew.
///
/// @param installation whose chain it is
/// @param number number of the last entry, 0 when there is none
/// @param link the last link as 64 hexadecimal figures; of an empty chain what the first link follows
/// @param count how many entries there are
/// @param at when it was looked at
public record ChainState(UUID installation, long number, String link, long count, Instant at) {}
