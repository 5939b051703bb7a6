package se.samhand.file;

import java.io.IOException;
import java.io.InputStream;

/// Keeps the bytes of files (*filer*) beside the data, in the transaction of whoever stores them.
public interface StoredFiles {

    /// Stores all that the stream has; the caller closes it.
    ///
    /// @param name as the person's own machine called it; cleaned before it is kept
    /// @throws FileTooLarge when there is more than `samhand.file.max-size`
    StoredFileSummary store(String name, String mediaType, InputStream bytes) throws IOException;

    StoredFileSummary get(FileId id);

    InputStream open(FileId id);

    /// Deletes a file that nothing points at; one that is in use stays, and the attempt fails.
    void delete(FileId id);
}
