package se.samhand.plan.web;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import se.samhand.kernel.Period;
import se.samhand.plan.internal.ExportPlan;
import se.samhand.plan.internal.PlanDetails;

/// Names of the files that are fetched.
final class Downloads {

    private Downloads() {}

    static ResponseEntity<Resource> of(ExportPlan.Export export) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, export.format().mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        named(nameOf(export.details(), export.format().ending())))
                .body(export.content());
    }

    /// Value of `Content-Disposition`: to be saved under this name.
    static String named(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    /// Such as `handlingsplan-skarholmen-2019-2022.docx`.
    private static String nameOf(PlanDetails details, String ending) {
        Period period = details.plan().period();
        String years = period.from().getYear() == period.to().getYear()
                ? "" + period.from().getYear()
                : period.from().getYear() + "-" + period.to().getYear();
        String place = Normalizer.normalize(details.administration().shortName(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        return "handlingsplan-" + place + "-" + years + "." + ending;
    }
}
