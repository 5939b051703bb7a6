package se.samhand.plan.internal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;
import se.samhand.plan.PlanExported;
import se.samhand.plan.PlanId;
import se.samhand.plan.PlanJson;
import se.samhand.plan.PlanPermissions;

/// A person fetches a plan as a file: in the central template as Word or PDF, or as JSON.
@UseCase
public class ExportPlan {

    /// The formats that a plan can be fetched in.
    public enum Format {
        /// Word, in the central template.
        DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        /// Pages in the central template, for screen readers and archives too.
        PDF("application/pdf"),
        /// The contract of `docs/plan-json.md`.
        JSON("application/json");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }

        public String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A file that was made of a plan.
    public record Export(PlanDetails details, Format format, Resource content) {}

    private final PlanDetailsQuery query;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExportPlan(PlanDetailsQuery query, ApplicationEventPublisher events, Clock clock) {
        this.query = query;
        this.events = events;
        this.clock = clock;
    }

    public Export export(PlanId id, Format format, Actor actor) {
        actor.mustHave(PlanPermissions.READ);
        PlanDetails details = query.get(id, actor);
        byte[] bytes = switch (format) {
            case DOCX -> PlanPrint.of(details, LocalDate.now(clock)).docx();
            case PDF -> PlanPrint.of(details, LocalDate.now(clock)).pdf();
            case JSON -> PlanJson.write(details.asReadPlan()).getBytes(StandardCharsets.UTF_8);
        };
        events.publishEvent(new PlanExported(id, actor.id(), format.ending()));
        return new Export(details, format, new ByteArrayResource(bytes));
    }
}
