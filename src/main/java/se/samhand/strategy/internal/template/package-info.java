/// The template of a strategy: its draft, its published versions, and what differs between them.
@NullMarked
package se.samhand.strategy.internal.template;

import org.jspecify.annotations.NullMarked;
