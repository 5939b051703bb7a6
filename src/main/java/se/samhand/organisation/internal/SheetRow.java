package se.samhand.organisation.internal;

/// A line of a list of units, as it stands in the file.
///
/// @param line number of the line in the file, from 1
/// @param code may be empty: the name then tells which unit it is
/// @param parent code or name of what it belongs to
/// @param lastDay as written; empty when it goes on
public record SheetRow(
        int line, String code, String name, String shortName, String kind, String parent, String lastDay) {}
