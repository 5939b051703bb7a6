package se.samhand.job.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far long work has come.
///
/// @param total 0 while that is not known
/// @param message key of the words for what is going on now
public record JobProgress(int done, int total, @Nullable String message, List<String> arguments) {

    static final JobProgress NONE = new JobProgress(0, 0, null, List.of());

    public JobProgress {
        arguments = List.copyOf(arguments);
    }

    public int percent() {
        return total == 0 ? 0 : (int) (100L * done / total);
    }
}
