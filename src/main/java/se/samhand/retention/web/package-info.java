@NullMarked
package se.samhand.retention.web;

import org.jspecify.annotations.NullMarked;
