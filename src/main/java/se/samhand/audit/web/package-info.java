@NullMarked
package se.samhand.audit.web;

import org.jspecify.annotations.NullMarked;
