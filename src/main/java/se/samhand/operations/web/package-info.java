@NullMarked
package se.samhand.operations.web;

import org.jspecify.annotations.NullMarked;
