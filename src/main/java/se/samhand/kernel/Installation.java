package se.samhand.kernel;

/// What this installation is: whose data it holds, and whether it is for trying out.
///
/// @param dataSet name of the reference data, such as `stockholm`
/// @param isDemo whether it comes with made-up persons whom anybody may sign in as, and with example plans
public record Installation(String dataSet, boolean isDemo) {}
