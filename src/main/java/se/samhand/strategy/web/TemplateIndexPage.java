package se.samhand.strategy.web;

import java.util.List;
import se.samhand.ui.Link;

/// The templates, the one of the newest strategy first.
public record TemplateIndexPage(List<Link> templates) {}
