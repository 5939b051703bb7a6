package se.samhand.kernel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The person whose data are told or erased (*den registrerade*).
///
/// @param name nothing when it has been erased, as are sign-in name and mail address
public record DataSubject(
        UUID id,
        @Nullable String name,
        @Nullable String signInName,
        @Nullable String mailAddress) {}
