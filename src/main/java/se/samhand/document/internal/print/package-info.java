/// How a document is laid out as pages of a PDF.
@NullMarked
package se.samhand.document.internal.print;

import org.jspecify.annotations.NullMarked;
