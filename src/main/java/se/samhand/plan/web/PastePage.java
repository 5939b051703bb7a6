package se.samhand.plan.web;

import java.util.List;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Link;

/// Where a table is pasted.
///
/// @param text as it was pasted, when it could not be read
public record PastePage(List<Link> crumbs, String action, String backHref, String text, FormErrors errors) {}
