@NullMarked
package se.samhand.discussion.web;

import org.jspecify.annotations.NullMarked;
