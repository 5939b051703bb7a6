package se.samhand.organisation;

import java.util.List;

/// A role (*ansvarig roll*) that plans name as responsible.
///
/// @param code such as `UNIT_MANAGER`
/// @param name one person in that role, such as *Enhetschef*
/// @param plural several, such as *Enhetschefer*
/// @param otherWordings definite forms, abbreviations and other words for it
public record Role(String code, String name, String plural, String nameEnglish, List<String> otherWordings) {

    public Role {
        otherWordings = List.copyOf(otherWordings);
    }
}
