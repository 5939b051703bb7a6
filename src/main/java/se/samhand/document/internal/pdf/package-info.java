/// How text and tables are told from what is drawn on the pages of a PDF (ADR 17).
@NullMarked
package se.samhand.document.internal.pdf;

import org.jspecify.annotations.NullMarked;
