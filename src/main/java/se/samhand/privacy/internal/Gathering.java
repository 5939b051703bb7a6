package se.samhand.privacy.internal;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.samhand.kernel.DataSubject;
import se.samhand.kernel.PersonalData;
import se.samhand.kernel.PersonalDataSource;

/// Asks every module what it holds about a person: the account first, and last what is kept whatever happens.
@Component
class Gathering {

    private final List<PersonalDataSource> sources;
    private final Clock clock;

    Gathering(List<PersonalDataSource> sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    Extract about(DataSubject subject, Locale language) {
        return new Extract(
                subject,
                clock.instant(),
                sources.stream()
                        .flatMap(source -> source.kinds().stream())
                        .sorted(Comparator.comparing(kind -> kind.erasure() == PersonalData.Erasure.KEPT))
                        .map(kind -> new Extract.Section(kind, kind.telling().of(subject, language)))
                        .filter(section -> !section.records().isEmpty())
                        .toList());
    }
}
