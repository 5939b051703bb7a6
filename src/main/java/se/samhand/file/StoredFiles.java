package se.samhand.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/// Keeps the bytes of files (*filer*) beside the data, in the transaction of whoever stores them.
///
/// However large a file is, only a small piece of it is in memory at a time.
public interface StoredFiles {

    /// Stores all that the stream has; the caller closes it.
    ///
    /// What kind of file it is is told by its bytes, never by its name.
    ///
    /// @param name as the person's own machine called it; cleaned before it is kept
    /// @throws FileTooLarge when there is more than `samhand.file.max-size`; roll back then
    StoredFileSummary store(String name, InputStream bytes) throws IOException;

    StoredFileSummary get(FileId id);

    /// The bytes, fetched piece by piece; no connection is held between the pieces.
    ///
    /// Reading fails at the end if they do not have their hash.
    InputStream open(FileId id);

    /// Other stored files with the very same bytes, the newest first.
    List<FileId> sameAs(FileId id);

    /// Deletes a file that nothing points at; one that is in use stays, and the attempt fails.
    void delete(FileId id);
}
