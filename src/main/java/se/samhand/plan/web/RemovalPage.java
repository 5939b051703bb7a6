package se.samhand.plan.web;

/// Asks before a file that waits for review is removed.
public record RemovalPage(String fileName, String arrivedAt, String removalHref, String backHref) {}
