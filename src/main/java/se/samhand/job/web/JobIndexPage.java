package se.samhand.job.web;

import java.util.List;
import se.samhand.ui.Column;

/// A person's long work, the newest first.
public record JobIndexPage(List<Column> columns, List<JobStatus> jobs) {}
