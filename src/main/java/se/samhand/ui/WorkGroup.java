package se.samhand.ui;

import java.util.List;

/// Things to do that belong together in time.
///
/// @param isLate whether their time has passed
public record WorkGroup(String title, boolean isLate, List<WorkItem> items) {

    public WorkGroup {
        items = List.copyOf(items);
    }
}
