package se.samhand.organisation;

/// A board (*nämnd*) of elected members that an administration works for.
public record Board(String code, String name) {}
