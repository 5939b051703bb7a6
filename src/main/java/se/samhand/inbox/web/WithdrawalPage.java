package se.samhand.inbox.web;

/// Asks before a task goes back to whoever handed it over.
public record WithdrawalPage(String title, String lead, String text, String action, String href) {}
