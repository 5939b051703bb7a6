package se.samhand.ui;

/// A text that leads somewhere: a crumb, an action, a related page.
public record Link(String text, String href) {}
