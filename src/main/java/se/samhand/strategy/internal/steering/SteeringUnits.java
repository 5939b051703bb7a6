package se.samhand.strategy.internal.steering;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.UnitSummary;
import se.samhand.ui.Formats;

/// The units that answer for steering documents and decide about them.
@Component
public class SteeringUnits {

    private final OrganisationDirectory organisation;
    private final Clock clock;

    SteeringUnits(OrganisationDirectory organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    /// Those of today that can answer for a document: administrations first, then boards; names by code.
    public SequencedMap<String, String> owners() {
        var owners = new LinkedHashMap<String, String>();
        var there = organisation.administrations(Formats.today(clock));
        there.forEach(each -> owners.put(each.code(), each.name()));
        there.forEach(each -> owners.put(each.board().code(), each.board().name()));
        return owners;
    }

    /// As it is called today, or was called last; its code when nobody knows it.
    public String name(String code) {
        return organisation
                .unit(code, Formats.today(clock))
                .map(UnitSummary::name)
                .or(() -> organisation.administration(code).map(last -> last.name()))
                .orElse(code);
    }

    boolean isThere(@Nullable String owner) {
        return owner == null || organisation.unit(owner, Formats.today(clock)).isPresent();
    }

    /// Finds the unit that the words for who decided name, if they name one.
    SteeringDetails withDecider(SteeringDetails typed) {
        var words = typed.decidedBy();
        var unit = words == null
                ? null
                : owners().entrySet().stream()
                        .filter(each -> each.getValue().equalsIgnoreCase(words))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(null);
        return new SteeringDetails(
                typed.kind(),
                typed.title(),
                typed.titleEnglish(),
                typed.owner(),
                typed.validFrom(),
                typed.validTo(),
                typed.diaryNumber(),
                words,
                unit,
                typed.decidedOn(),
                typed.link(),
                typed.note());
    }
}
