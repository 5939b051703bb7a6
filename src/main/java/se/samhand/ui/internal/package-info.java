@NullMarked
package se.samhand.ui.internal;

import org.jspecify.annotations.NullMarked;
