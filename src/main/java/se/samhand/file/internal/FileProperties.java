package se.samhand.file.internal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How large a stored file may be, and when one is removed that nothing points at.
///
/// @param maxSize default 50 MB; at most 200 MB, which the database refuses to exceed
/// @param orphanedAfter default 1 day
@ConfigurationProperties("samhand.file")
record FileProperties(
        @DefaultValue("50MB") DataSize maxSize,
        @DefaultValue("1d") Duration orphanedAfter) {

    private static final DataSize CEILING = DataSize.ofMegabytes(200);

    FileProperties {
        if (maxSize.toBytes() < 1 || maxSize.compareTo(CEILING) > 0) {
            throw new IllegalArgumentException("samhand.file.max-size is " + maxSize + ": set it between 1B and 200MB");
        }
        if (orphanedAfter.compareTo(Duration.ofHours(1)) < 0) {
            throw new IllegalArgumentException(
                    "samhand.file.orphaned-after is " + orphanedAfter + ": set it to 1h or more");
        }
    }
}
