/// How access is reviewed.
@NullMarked
package se.samhand.access.internal;

import org.jspecify.annotations.NullMarked;
