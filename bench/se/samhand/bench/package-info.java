/// Benchmarks: each measures ours and a baseline in the same run, and prints the ratio (docs/benchmarks.md).
@NullMarked
package se.samhand.bench;

import org.jspecify.annotations.NullMarked;
