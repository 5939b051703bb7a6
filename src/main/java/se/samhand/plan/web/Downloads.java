package se.samhand.plan.web;

import java.text.Normalizer;
import java.util.Locale;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import se.samhand.file.Download;
import se.samhand.kernel.Period;
import se.samhand.plan.internal.ExportPlan;
import se.samhand.plan.internal.PlanDetails;

/// Names of the files that are fetched.
final class Downloads {

    private Downloads() {}

    static ResponseEntity<Resource> of(ExportPlan.Export export) {
        return Download.of(
                nameOf(export.details(), export.format().ending()),
                export.format().mediaType(),
                export.content());
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
