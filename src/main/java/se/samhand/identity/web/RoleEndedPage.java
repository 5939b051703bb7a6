package se.samhand.identity.web;

/// Says that a role has ended, and when.
public record RoleEndedPage(String what, String when, String accountHref, String back) {}
