package se.samhand.file;

import java.util.Set;

/// Tells which stored files a module points at; each module with a foreign key to a file contributes a bean.
///
/// A file that no module points at a day after it was stored is removed.
@FunctionalInterface
public interface FileUse {

    /// Those of the files that are in use.
    Set<FileId> inUse(Set<FileId> files);
}
