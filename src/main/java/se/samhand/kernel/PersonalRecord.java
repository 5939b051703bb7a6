package se.samhand.kernel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that is held about a person, as named values in order.
public record PersonalRecord(List<Item> items) {

    /// One value: a text or a moment.
    public record Item(
            PersonalField field,
            @Nullable String text,
            @Nullable Instant moment) {}

    public PersonalRecord {
        items = List.copyOf(items);
    }

    public static PersonalRecord empty() {
        return new PersonalRecord(List.of());
    }

    /// With a text; nothing is added when there is none.
    public PersonalRecord with(PersonalField field, @Nullable String text) {
        return text == null || text.isBlank() ? this : with(new Item(field, text, null));
    }

    /// With a moment; nothing is added when there is none.
    public PersonalRecord with(PersonalField field, @Nullable Instant moment) {
        return moment == null ? this : with(new Item(field, null, moment));
    }

    private PersonalRecord with(Item item) {
        var more = new ArrayList<>(items);
        more.add(item);
        return new PersonalRecord(more);
    }
}
