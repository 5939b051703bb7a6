package se.samhand.plan.internal.reading;

/// A column by what it is about; columns of different tables with the same name are the same column.
///
/// @param name the heading as written, blanks tidied
record Column(Field field, String name) {}
