@NullMarked
package se.samhand.ui.web;

import org.jspecify.annotations.NullMarked;
