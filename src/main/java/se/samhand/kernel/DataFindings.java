package se.samhand.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a check of data found: how much in all, and some examples.
///
/// @param examples as many as fit on a page
public record DataFindings(long count, List<Example> examples) {

    /// So many examples are told.
    public static final int MOST_EXAMPLES = 10;

    /// One of those that were found.
    ///
    /// @param what a name, a code or an id, without personal data: it is kept
    /// @param path the page where it can be seen, if there is one
    public record Example(String what, @Nullable String path) {}

    public DataFindings {
        examples = List.copyOf(examples);
    }

    public static DataFindings none() {
        return new DataFindings(0, List.of());
    }

    /// All that was found, however much it is.
    public static DataFindings of(List<Example> all) {
        return new DataFindings(all.size(), all.stream().limit(MOST_EXAMPLES).toList());
    }
}
