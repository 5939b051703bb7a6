package se.samhand.plan.web;

import java.util.List;
import se.samhand.ui.Link;

/// Where a row is written that the reading missed.
public record NewDraftRowPage(List<Link> crumbs, RowFields form) {}
