package se.samhand.plan.web;

import java.util.List;
import java.util.function.Predicate;
import se.samhand.plan.internal.ImportDetailsQuery.ImportDetails;
import se.samhand.plan.internal.draft.DraftNote;
import se.samhand.ui.Words;

/// What the reading asks about a draft, in words.
final class ReviewNotes {

    private final ImportDetails found;
    private final boolean mayCorrect;
    private final DraftLinks links;
    private final ReadingNoteText text;
    private final Words words;

    ReviewNotes(ImportDetails found, boolean mayCorrect, Words words) {
        this.found = found;
        this.mayCorrect = mayCorrect;
        this.links = new DraftLinks(found.planImport().id());
        this.text = new ReadingNoteText(words);
        this.words = words;
    }

    List<ReviewRow.Note> of(Predicate<DraftNote> which) {
        return found.draft().plan().notes().stream()
                .filter(which)
                .map(this::note)
                .toList();
    }

    private ReviewRow.Note note(DraftNote note) {
        String anchor = OriginalPaper.anchor(note.place().source());
        return new ReviewRow.Note(
                "f-" + note.number(),
                note.number(),
                note.isOpen(),
                text.why(note.place()),
                text.place(note.place().source()),
                OriginalText.at(note.place().source(), found.document()),
                text.guess(note.place()),
                links.reviewAt(anchor),
                words.get("plan.import.place-of-question", note.number()),
                anchor,
                mayCorrect && note.isOpen() ? links.confirmation(note.id()) : null,
                words.get("plan.draft.confirm-label", note.number()),
                found.draft().version());
    }
}
