package se.samhand.plan.web;

import java.util.List;
import se.samhand.ui.History;
import se.samhand.ui.Link;

/// What has happened to a file that was taken in.
public record HistoryOfImportPage(String fileName, List<Link> crumbs, History history) {}
