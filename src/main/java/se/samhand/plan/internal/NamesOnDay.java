package se.samhand.plan.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samhand.organisation.Administration;
import se.samhand.organisation.OrganisationDirectory;

/// All administrations, called as they were on a day, and those that were not there then as they are, or were last.
public final class NamesOnDay {

    private NamesOnDay() {}

    public static List<Administration> of(OrganisationDirectory organisation, LocalDate day) {
        var then = organisation.administrations(day).stream()
                .collect(Collectors.toMap(Administration::code, Function.identity()));
        return organisation.administrations().stream()
                .map(each -> then.getOrDefault(each.code(), each))
                .toList();
    }
}
