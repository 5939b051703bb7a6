package se.samhand.privacy.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.samhand.kernel.PersonalField;
import se.samhand.kernel.PersonalRecord;
import se.samhand.ui.Words;

/// Kinds of data and their values in words.
public record ExtractWords(Words words) {

    public String title(Extract.Section section) {
        return words.get("personal." + section.kind().code() + ".title");
    }

    public String why(Extract.Section section) {
        return words.get("personal." + section.kind().code() + ".why") + " "
                + words.get("personal.ground." + section.kind().ground().name());
    }

    public String kept(Extract.Section section) {
        return words.get("personal." + section.kind().code() + ".kept");
    }

    public String erasure(Extract.Section section) {
        return words.get("personal." + section.kind().code() + ".erasure");
    }

    /// The values that some of the records have, in the order that they are told in.
    public List<PersonalField> fields(Extract.Section section) {
        return section.records().stream()
                .flatMap(told -> told.items().stream())
                .map(PersonalRecord.Item::field)
                .distinct()
                .sorted()
                .toList();
    }

    public String name(PersonalField field) {
        return words.get("personal.field." + field.name().toLowerCase(Locale.ROOT));
    }

    /// A value in words, or nothing where there is none.
    public String value(PersonalRecord told, PersonalField field) {
        return told.items().stream()
                .filter(item -> item.field() == field)
                .map(item -> item.moment() == null
                        ? String.valueOf(item.text())
                        : words.formats().moment(item.moment()))
                .collect(Collectors.joining(", "));
    }
}
