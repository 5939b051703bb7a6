package se.samhand.organisation;

import java.time.LocalDate;

/// That one unit took over from another (*efterföljare*).
///
/// @param predecessor code of the one before
/// @param successor code of the one after
/// @param day first day of the one after
public record Succession(String predecessor, String successor, LocalDate day, SuccessionKind kind) {}
