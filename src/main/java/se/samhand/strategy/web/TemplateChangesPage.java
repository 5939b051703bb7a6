package se.samhand.strategy.web;

import java.util.List;
import se.samhand.strategy.TemplateChangeText;
import se.samhand.ui.Link;
import se.samhand.ui.Option;

/// What differs between two versions of a template.
///
/// @param versions the versions that it can be compared with
public record TemplateChangesPage(
        String title,
        List<Link> crumbs,
        String href,
        List<Option> versions,
        String from,
        List<TemplateChangeText> changes) {}
