package se.samhand.file;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A file on its way to a person's own machine: always saved, never shown or run by the browser, kept by no cache.
public final class Download {

    /// Should it be opened after all, it may do nothing.
    private static final String POLICY = "default-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none';"
            + " frame-ancestors 'none'; sandbox";

    private Download() {}

    /// A stored file as it was, fetched piece by piece while it is sent.
    public static ResponseEntity<Resource> of(StoredFileSummary file, StoredFiles files) {
        return headed(file.name(), file.mediaType())
                .contentLength(file.size())
                .body(new InputStreamResource(() -> files.open(file.id())));
    }

    /// A file that was made now.
    public static ResponseEntity<Resource> of(String name, String mediaType, InputStreamSource content) {
        return headed(name, mediaType).body(new InputStreamResource(content));
    }

    private static ResponseEntity.BodyBuilder headed(String name, String mediaType) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", POLICY);
    }
}
