package se.samhand.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Work on bytes that came from outside, done in a process of its own with little memory and little time.
///
/// A class of this type has a public constructor without arguments, and uses neither Spring nor the database: the
/// process
/// has no way to either, and no secrets.
/// A process makes one object of it, and asks it one thing at a time.
public interface IsolatedWork {

    /// @param file the bytes, to be read only
    /// @return data as text, such as JSON; nothing else leaves the process
    String work(Path file, List<String> arguments) throws IOException;
}
