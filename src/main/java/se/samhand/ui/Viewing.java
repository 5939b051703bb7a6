package se.samhand.ui;

import java.util.List;

/// What a person looks at, with all that there is to choose instead.
///
/// @param chosen what holds on this page
/// @param administrations those to choose among, with *all* first; empty when there is nothing to choose
/// @param years those to choose among, with *all* first
/// @param administration words for the chosen one
/// @param year words for the chosen one
/// @param backPath leads to this page without what the address said of administration and year
/// @param allPath leads to this page with nothing left out
/// @param misread sentences about what the address asks for that cannot be chosen, and so is passed over
public record Viewing(
        Viewpoint chosen,
        List<Option> administrations,
        List<Option> years,
        String administration,
        String year,
        String backPath,
        String allPath,
        List<String> misread) {

    public Viewing {
        administrations = List.copyOf(administrations);
        years = List.copyOf(years);
        misread = List.copyOf(misread);
    }

    /// Value of the option that is chosen.
    public String administrationValue() {
        return chosen.administration() == null ? "" : chosen.administration();
    }

    /// Value of the option that is chosen.
    public String yearValue() {
        return chosen.year() == null ? "" : String.valueOf(chosen.year());
    }
}
