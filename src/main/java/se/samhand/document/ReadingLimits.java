package se.samhand.document;

/// Limits that keep the reading of a file small, whatever is in it.
///
/// @param maxBytes size of the file
/// @param maxExpandedBytes size of its XML when unpacked
/// @param maxCells cells in all tables together
/// @param maxCharacters characters of text together
/// @param maxDepth nesting of elements
/// @param maxPages pages of a PDF
public record ReadingLimits(
        long maxBytes, long maxExpandedBytes, int maxCells, int maxCharacters, int maxDepth, int maxPages) {

    public static final ReadingLimits DEFAULT =
            new ReadingLimits(50L * 1024 * 1024, 200L * 1024 * 1024, 20_000, 4_000_000, 500, 500);

    /// The same limits for files of another size.
    public ReadingLimits withMaxBytes(long bytes) {
        return new ReadingLimits(bytes, maxExpandedBytes, maxCells, maxCharacters, maxDepth, maxPages);
    }
}
