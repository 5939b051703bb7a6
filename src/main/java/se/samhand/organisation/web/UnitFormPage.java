package se.samhand.organisation.web;

import java.util.List;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Link;
import se.samhand.ui.Option;

/// A form about one unit.
///
/// @param name of the unit, or of what a new one is to belong to; empty for what stands by itself
/// @param backHref where one came from
/// @param options kinds of a new unit, or places to move to
/// @param ending names of what ends with the unit
public record UnitFormPage(
        String name,
        List<Link> crumbs,
        String action,
        String backHref,
        UnitForm form,
        List<Option> options,
        List<String> ending,
        FormErrors errors) {

    /// The version that the person sees.
    public int version() {
        return form.versionNumber();
    }
}
