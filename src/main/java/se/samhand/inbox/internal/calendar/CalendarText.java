package se.samhand.inbox.internal.calendar;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Writes a calendar as RFC 5545 wants it: lines of at most 75 octets that end in CR LF, text with its special
/// characters escaped.
final class CalendarText {

    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder lines = new StringBuilder();
    private final Instant madeAt;

    CalendarText(String name, Instant madeAt) {
        this.madeAt = madeAt;
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Samhand//Samhand//SV");
        line("CALSCALE:GREGORIAN");
        line("METHOD:PUBLISH");
        line("X-WR-CALNAME:" + escaped(name));
        line("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
    }

    /// Something on a whole day, which does not make the person busy.
    ///
    /// @param uid the same for the same thing each time
    void allDay(String uid, LocalDate day, String summary, String description, URI address) {
        line("BEGIN:VEVENT");
        line("UID:" + escaped(uid));
        line("DTSTAMP:" + MOMENT.format(madeAt));
        line("DTSTART;VALUE=DATE:" + DAY.format(day));
        line("DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
        line("SUMMARY:" + escaped(summary));
        line("DESCRIPTION:" + escaped(description));
        line("URL:" + address.toASCIIString());
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    String end() {
        line("END:VCALENDAR");
        return lines.toString();
    }

    /// A value of the type TEXT (RFC 5545, 3.3.11); control characters have no place in it.
    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("[\\p{Cntrl}&&[^\\t]]", "");
    }

    /// Folds between characters, never inside one (RFC 5545, 3.1).
    private void line(String content) {
        int octets = 0;
        for (int index = 0; index < content.length(); ) {
            var character = Character.toString(content.codePointAt(index));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.append(character);
            octets += size;
            index += character.length();
        }
        lines.append("\r\n");
    }
}
