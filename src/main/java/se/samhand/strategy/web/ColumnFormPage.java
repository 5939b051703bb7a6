package se.samhand.strategy.web;

import java.util.List;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Link;

/// The form for a column of a template.
///
/// @param isAlwaysRequired whether no plan can do without something there, so that it is not asked
public record ColumnFormPage(
        String title,
        List<Link> crumbs,
        String action,
        String backHref,
        ColumnForm form,
        boolean isAlwaysRequired,
        FormErrors errors) {}
