@NullMarked
package se.samhand.datacheck.web;

import org.jspecify.annotations.NullMarked;
