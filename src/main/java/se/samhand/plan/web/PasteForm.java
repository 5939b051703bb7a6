package se.samhand.plan.web;

import java.util.HashMap;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/// A table that a person pasted, as it came.
///
/// @param text what the field holds
/// @param page the same as a part of a web page, where the script could take that from the clipboard
/// @param places chosen for each row, by its number; one that is missing was not chosen
record PasteForm(String text, String page, Map<Integer, String> places) {

    static final String TEXT = "tabell";
    static final String PAGE = "sida";

    /// Stands for a row of its own.
    static final String NEW = "ny";

    /// Stands for a row that is left out.
    static final String NONE = "utan";

    static PasteForm empty() {
        return new PasteForm("", "", Map.of());
    }

    static PasteForm typed(MultiValueMap<String, String> fields) {
        Map<Integer, String> places = new HashMap<>();
        for (int i = 0; fields.containsKey(place(i)); i++) {
            places.put(i, Typed.text(fields, place(i)));
        }
        return new PasteForm(raw(fields, TEXT), raw(fields, PAGE), places);
    }

    private static String raw(MultiValueMap<String, String> fields, String name) {
        return Typed.orEmpty(fields.getFirst(name));
    }

    /// Name of the field that says where a row goes.
    static String place(int row) {
        return "plats-" + row;
    }

    /// What there is to read.
    String content() {
        return page.isBlank() ? text : page;
    }
}
