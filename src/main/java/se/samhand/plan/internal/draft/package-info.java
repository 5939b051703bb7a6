/// The draft of a plan: how a file was read, and what a person has corrected since.
@NullMarked
package se.samhand.plan.internal.draft;

import org.jspecify.annotations.NullMarked;
