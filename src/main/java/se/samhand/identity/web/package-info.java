@NullMarked
package se.samhand.identity.web;

import org.jspecify.annotations.NullMarked;
