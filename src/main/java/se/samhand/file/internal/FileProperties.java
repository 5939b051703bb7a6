package se.samhand.file.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How large a stored file may be.
///
/// @param maxSize default 50 MB; at most 200 MB, which the database refuses to exceed
@ConfigurationProperties("samhand.file")
record FileProperties(@DefaultValue("50MB") DataSize maxSize) {

    private static final DataSize CEILING = DataSize.ofMegabytes(200);

    FileProperties {
        if (maxSize.toBytes() < 1 || maxSize.compareTo(CEILING) > 0) {
            throw new IllegalArgumentException("samhand.file.max-size is " + maxSize + ": set it between 1B and 200MB");
        }
    }
}
