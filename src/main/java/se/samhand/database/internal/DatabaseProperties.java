package se.samhand.database.internal;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the embedded PostgreSQL keeps its data.
/// Unused when `spring.datasource.url` points at a server of your own.
///
/// @param folder holds a folder per data set and the unpacked PostgreSQL; default `.samhand` in the working directory
/// @param dataSet name of the data set; default `stockholm`, or what `samhand.data` says (`bin/run --data NAME`)
@ConfigurationProperties("samhand.database")
record DatabaseProperties(
        @DefaultValue(".samhand") Path folder,
        @DefaultValue("stockholm") String dataSet) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,40}");

    DatabaseProperties {
        if (!NAME.matcher(dataSet).matches()) {
            throw new IllegalArgumentException(
                    "\"" + dataSet
                            + "\" cannot name a data set: begin with a letter a-z, go on with a-z, 0-9 and hyphens, at most 41 characters");
        }
    }

    Path dataSetFolder() {
        return folder.resolve(dataSet);
    }

    Path programFolder() {
        return folder.resolve(".postgresql");
    }
}
