@NullMarked
package se.samhand.job.web;

import org.jspecify.annotations.NullMarked;
