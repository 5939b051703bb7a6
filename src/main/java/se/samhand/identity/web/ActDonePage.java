package se.samhand.identity.web;

/// Says that what somebody wanted to do to an account is done already, and when it was.
public record ActDonePage(String title, String what, String when, String accountHref, String back) {}
