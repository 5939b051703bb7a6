@NullMarked
package se.samhand.privacy.web;

import org.jspecify.annotations.NullMarked;
