/// The register of steering documents and their goals.
@NullMarked
package se.samhand.strategy.internal.steering;

import org.jspecify.annotations.NullMarked;
