package se.samhand.plan.internal.draft;

import java.time.Instant;
import java.util.UUID;
import se.samhand.plan.KnownWordings;

/// A wording that an administration's plans use, with what it means there (*inlärd rättelse*).
///
/// @param administration code of the administration
/// @param learntBy the person whose correction it was
public record LearntWording(
        UUID id, String administration, KnownWordings.Entry entry, Instant learntAt, UUID learntBy) {}
