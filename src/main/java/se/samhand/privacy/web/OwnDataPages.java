package se.samhand.privacy.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samhand.identity.ScopeHierarchy;
import se.samhand.privacy.internal.ErasureRequest;
import se.samhand.privacy.internal.Extract;
import se.samhand.privacy.internal.ExtractWords;
import se.samhand.ui.Column;
import se.samhand.ui.Words;

/// Puts an extract into words for the person that it is about.
@Component
class OwnDataPages {

    /// More than this is in the file.
    private static final int MOST_ROWS = 20;

    private final ScopeHierarchy scopes;

    OwnDataPages(ScopeHierarchy scopes) {
        this.scopes = scopes;
    }

    OwnDataPage page(Extract extract, Optional<ErasureRequest> request, Words words) {
        var names = new ExtractWords(words, scopes);
        return new OwnDataPage(
                words.get("privacy.extract.made", words.formats().moment(extract.madeAt())),
                extract.sections().stream()
                        .map(section -> section(section, names))
                        .toList(),
                request.map(asked -> state(asked, words)).orElse(null),
                request.filter(ErasureRequest::isOpen).isPresent(),
                request.map(ErasureRequest::answer).orElse(null));
    }

    private static OwnDataPage.Section section(Extract.Section section, ExtractWords names) {
        var fields = names.fields(section);
        return new OwnDataPage.Section(
                section.kind().code().replace('.', '-'),
                names.title(section),
                names.why(section),
                names.kept(section),
                names.erasure(section),
                fields.stream().map(field -> Column.of(names.name(field))).toList(),
                section.records().stream()
                        .limit(MOST_ROWS)
                        .map(told -> fields.stream()
                                .map(field -> names.value(told, field))
                                .toList())
                        .toList(),
                more(section, names.words()));
    }

    private static @Nullable String more(Extract.Section section, Words words) {
        int more = section.records().size() - MOST_ROWS;
        return more > 0 ? words.get("privacy.own.more", more) : null;
    }

    static String state(ErasureRequest request, Words words) {
        var asked = words.formats().moment(request.askedAt());
        return request.outcome() == null
                ? words.get("privacy.request.waits", asked)
                : words.get("privacy.request.settled." + request.outcome().name(), asked);
    }
}
