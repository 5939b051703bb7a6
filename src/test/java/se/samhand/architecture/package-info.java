/// The rules of the house as tests: what `CONTRIBUTING.md` says, checked in every build.
///
/// Each rule first makes sure that it found something to check, and its message says what to do instead.
/// A file that must break one says so itself, in a line of its own: `// Exempt from <rule>: <reason>`.
/// Such a line that is no longer needed fails too.
@NullMarked
package se.samhand.architecture;

import org.jspecify.annotations.NullMarked;
