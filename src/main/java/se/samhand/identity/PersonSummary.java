package se.samhand.identity;

import java.util.UUID;

/// A person (*person*) as others may see them.
///
/// @param address mail address, never written to logs
/// @param language `sv` or `en`, the language that mail to them is written in
/// @param isActive whether the account can be used
public record PersonSummary(UUID id, String name, String address, String language, boolean isActive) {}
