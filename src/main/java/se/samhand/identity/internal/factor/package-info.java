/// Second factors: codes of an app, recovery codes, passkeys.
@NullMarked
package se.samhand.identity.internal.factor;

import org.jspecify.annotations.NullMarked;
