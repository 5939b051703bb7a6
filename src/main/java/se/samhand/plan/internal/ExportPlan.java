package se.samhand.plan.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import se.samhand.document.DocxLayout;
import se.samhand.document.DocxWriter;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;
import se.samhand.plan.PlanExported;
import se.samhand.plan.PlanId;
import se.samhand.plan.PlanJson;
import se.samhand.plan.PlanPermissions;
import se.samhand.strategy.PlanTemplate;
import se.samhand.strategy.StartingPoint;

/// A person fetches a plan as a file: in the central template for Word, or as JSON.
@UseCase
public class ExportPlan {

    /// The formats that a plan can be fetched in.
    public enum Format {
        /// Word, in the central template.
        DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
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
            return this == DOCX ? "docx" : "json";
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
        PlanDetails details = query.get(id);
        byte[] bytes = switch (format) {
            case DOCX -> docx(details);
            case JSON -> PlanJson.write(details.asReadPlan()).getBytes(StandardCharsets.UTF_8);
        };
        events.publishEvent(new PlanExported(id, actor.id(), format.ending()));
        return new Export(details, format, new ByteArrayResource(bytes));
    }

    private byte[] docx(PlanDetails details) {
        PlanNames names = new PlanNames(
                details.administration().name(),
                details.strategy().title(),
                details.strategy().startingPoints().stream()
                        .collect(Collectors.toMap(StartingPoint::code, StartingPoint::name)),
                details.strategy().template().columns().stream()
                        .map(PlanTemplate.Column::name)
                        .toList());
        PlanDocument document = new PlanDocument(details.plan(), names, LocalDate.now(clock));
        DocxLayout layout = DocxLayout.landscape(details.plan().title(), document.widths());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new DocxWriter().write(document.document(), layout, bytes);
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot write plan " + details.plan().id() + " as Word", problem);
        }
        return bytes.toByteArray();
    }
}
