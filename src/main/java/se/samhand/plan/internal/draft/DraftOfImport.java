package se.samhand.plan.internal.draft;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.document.Document;
import se.samhand.kernel.UuidV7;
import se.samhand.plan.KnownWordings;
import se.samhand.plan.PlanReader;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.internal.PlanImport;

/// Keeps how a file was read, and finds it again with the corrections since.
///
/// A file that was taken in before drafts were kept is read once more when it is asked for.
@Component
public class DraftOfImport {

    private final ImportDrafts drafts;
    private final ImportDocuments documents;
    private final LearntWordings wordings;
    private final ReadStoredFile files;
    private final PlanReader reader;
    private final Clock clock;

    DraftOfImport(
            ImportDrafts drafts,
            ImportDocuments documents,
            LearntWordings wordings,
            ReadStoredFile files,
            PlanReader reader,
            Clock clock) {
        this.drafts = drafts;
        this.documents = documents;
        this.wordings = wordings;
        this.files = files;
        this.reader = reader;
        this.clock = clock;
    }

    /// Keeps what was just read, with what has been learnt of the wordings of its administration.
    public void begin(UUID importId, ReadPlan read, Document document, UUID by) {
        drafts.add(importId, draft(read, document), clock.instant(), by);
        documents.add(importId, document);
    }

    public ImportDraft get(PlanImport arrived) {
        return drafts.find(arrived.id()).orElseGet(() -> {
            ReadStoredFile.Result read = files.read(arrived.file());
            return ImportDraft.first(arrived.id(), draft(read.plan(), read.document()));
        });
    }

    /// Whose plan it is has to be read first; only then is it known whose wordings count.
    private DraftPlan draft(ReadPlan read, Document document) {
        String administration = read.administrationCode();
        KnownWordings known = administration == null ? KnownWordings.NONE : wordings.of(administration);
        if (known.isEmpty()) {
            return DraftPlan.of(read);
        }
        return reader.read(document, known)
                .map(again -> DraftPlan.of(again.plan(), again.known()))
                .orElseGet(() -> DraftPlan.of(read));
    }

    /// The original, to be laid beside the draft.
    public Document document(PlanImport arrived) {
        return documents
                .find(arrived.id())
                .orElseGet(() -> files.read(arrived.file()).document());
    }

    /// The draft has become a plan: nothing can be undone any more, and what it said of wordings is learnt.
    public void becamePlan(UUID importId) {
        String administration = wordings.administrationOf(importId);
        drafts.find(importId).stream()
                .flatMap(draft -> draft.plan().lessons().stream())
                .forEach(lesson -> wordings.learn(new LearntWording(
                        UuidV7.next(clock), administration, lesson.entry(), lesson.at(), lesson.by())));
        drafts.forgetSteps(importId);
    }

    /// The draft as something that can be corrected, kept from now on if it was not before.
    ImportDraft getToCorrect(PlanImport arrived) {
        if (drafts.find(arrived.id()).isEmpty()) {
            ReadStoredFile.Result read = files.read(arrived.file());
            begin(arrived.id(), read.plan(), read.document(), arrived.arrivedBy());
        }
        return get(arrived);
    }
}
