package se.samhand.identity.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.samhand.kernel.DataSubject;
import se.samhand.kernel.PersonalData;
import se.samhand.kernel.PersonalDataSource;

/// All that the modules hold about a person, and the one way to erase it.
@Component
public class HeldData {

    /// A kind of data, and how much of it there is.
    public record Amount(PersonalData kind, int count) {}

    private final List<PersonalDataSource> sources;

    HeldData(List<PersonalDataSource> sources) {
        this.sources = sources;
    }

    /// The kinds of which there is something.
    public List<Amount> of(DataSubject subject, Locale language) {
        return kinds().stream()
                .map(kind ->
                        new Amount(kind, kind.telling().of(subject, language).size()))
                .filter(amount -> amount.count() > 0)
                .toList();
    }

    void erase(DataSubject subject) {
        kinds().forEach(kind -> kind.erasing().erase(subject));
    }

    private List<PersonalData> kinds() {
        return sources.stream()
                .flatMap(source -> source.kinds().stream())
                .sorted(Comparator.comparing(kind -> kind.erasure() == PersonalData.Erasure.KEPT))
                .toList();
    }
}
