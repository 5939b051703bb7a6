@NullMarked
package se.samhand.strategy.web;

import org.jspecify.annotations.NullMarked;
