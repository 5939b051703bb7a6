package se.samhand.organisation;

/// A municipality (*kommun*).
///
/// @param code the four figures of the official municipality code (*kommunkod*)
public record Municipality(String code, String name, String shortName) {}
