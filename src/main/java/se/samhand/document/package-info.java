/// Document: text and tables out of office files, and office files out of text and tables.
///
/// Knows formats, not the field: no word of plans or strategies. Works without Spring and without a database.
@ApplicationModule(
        displayName = "Document",
        allowedDependencies = {"kernel"})
@NullMarked
package se.samhand.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
