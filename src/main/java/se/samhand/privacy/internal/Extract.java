package se.samhand.privacy.internal;

import java.time.Instant;
import java.util.List;
import se.samhand.kernel.DataSubject;
import se.samhand.kernel.PersonalData;
import se.samhand.kernel.PersonalRecord;

/// All that is held about a person at a moment (*registerutdrag*).
///
/// @param sections the kinds of which there is something
public record Extract(DataSubject subject, Instant madeAt, List<Section> sections) {

    /// One kind of data with all that there is of it.
    public record Section(PersonalData kind, List<PersonalRecord> records) {

        public Section {
            records = List.copyOf(records);
        }
    }

    public Extract {
        sections = List.copyOf(sections);
    }
}
