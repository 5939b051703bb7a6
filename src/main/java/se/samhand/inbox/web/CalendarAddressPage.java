package se.samhand.inbox.web;

/// The address of the calendar, this once.
public record CalendarAddressPage(String address) {}
