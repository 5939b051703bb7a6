package se.samhand.identity.web;

/// Asks before something is done to an account; says exactly what is lost.
public record ConfirmationPage(
        String title, String what, String lost, String submit, String keep, String action, String accountHref) {}
