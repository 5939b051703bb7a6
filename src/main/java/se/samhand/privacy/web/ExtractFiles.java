package se.samhand.privacy.web;

import java.time.LocalDate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import se.samhand.file.Download;
import se.samhand.privacy.internal.Extract;
import se.samhand.privacy.internal.ExtractFormat;
import se.samhand.privacy.internal.ExtractJson;
import se.samhand.privacy.internal.ExtractPdf;
import se.samhand.privacy.internal.ExtractWords;
import se.samhand.ui.Formats;

/// An extract as a file; its name holds no name.
final class ExtractFiles {

    private ExtractFiles() {}

    static ResponseEntity<Resource> of(Extract extract, ExtractFormat format, ExtractWords words) {
        LocalDate day = Formats.day(extract.madeAt());
        return switch (format) {
            case PDF ->
                Download.of(
                        "registerutdrag-" + day + ".pdf",
                        "application/pdf",
                        new ByteArrayResource(ExtractPdf.of(extract, words)));
            case JSON, PAGE ->
                Download.of(
                        "registerutdrag-" + day + ".json",
                        "application/json",
                        new ByteArrayResource(ExtractJson.of(extract)));
        };
    }
}
