@NullMarked
package se.samhand.feedback.web;

import org.jspecify.annotations.NullMarked;
