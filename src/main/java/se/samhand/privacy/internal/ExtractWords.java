package se.samhand.privacy.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.samhand.identity.ScopeHierarchy;
import se.samhand.kernel.PersonalField;
import se.samhand.kernel.PersonalRecord;
import se.samhand.kernel.ScopeId;
import se.samhand.ui.Words;

/// Kinds of data and their values in words.
///
/// @param scopes knows the names of parts of the organisation
public record ExtractWords(Words words, ScopeHierarchy scopes) {

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
        return words.get(
                "privacy.extract.on-erasure",
                words.get("personal." + section.kind().code() + ".erasure"));
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
                        ? text(field, String.valueOf(item.text()))
                        : words.formats().moment(item.moment()))
                .collect(Collectors.joining(", "));
    }

    /// Codes in words, where there are words for them; the file for machines holds the codes.
    private String text(PersonalField field, String text) {
        return switch (field) {
            case HOME, SCOPE ->
                scopes.find(new ScopeId(text)).map(ScopeHierarchy.Scope::name).orElse(text);
            case ROLE -> words.find("identity.role." + text).orElse(text);
            case WHAT, STATE, LANGUAGE ->
                words.find("personal.value." + text)
                        .or(() -> words.find("notice." + text + ".kind"))
                        .orElse(text);
            case NAME, SIGN_IN_NAME, MAIL_ADDRESS, TEXT, PAGE, AT, SINCE, UNTIL, LAST_USED -> text;
        };
    }
}
