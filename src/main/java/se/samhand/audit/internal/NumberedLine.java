package se.samhand.audit.internal;

/// A line of the trail with its place in the chain.
public record NumberedLine(long number, AuditLine line) {}
