@NullMarked
package se.samhand.inbox.web;

import org.jspecify.annotations.NullMarked;
