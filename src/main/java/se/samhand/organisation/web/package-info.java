@NullMarked
package se.samhand.organisation.web;

import org.jspecify.annotations.NullMarked;
