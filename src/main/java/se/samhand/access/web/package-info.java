/// The pages of access.
@NullMarked
package se.samhand.access.web;

import org.jspecify.annotations.NullMarked;
