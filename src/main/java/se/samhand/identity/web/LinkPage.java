package se.samhand.identity.web;

/// A one-time link, to be handed over.
public record LinkPage(String name, String link, String accountHref) {}
