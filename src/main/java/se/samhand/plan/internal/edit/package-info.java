/// Writing in a plan: each thing that a person does to it is one edit, which is kept and can be taken back (ADR 38).
@NullMarked
package se.samhand.plan.internal.edit;

import org.jspecify.annotations.NullMarked;
