package se.samhand.plan.internal.draft;

import se.samhand.plan.internal.draft.Correction.ReviseHeading;

/// What a correction makes of a draft: the same draft and correction always give the same.
final class Corrections {

    private Corrections() {}

    static DraftPlan applied(Correction correction, DraftPlan before) {
        DraftChange change = new DraftChange(before);
        RowCorrections rows = new RowCorrections(change);
        ActivityCorrections activities = new ActivityCorrections(change);
        TextCorrections texts = new TextCorrections(change);
        switch (correction) {
            case ReviseHeading heading -> revise(heading, change);
            case Correction.ReviseRow revise -> rows.apply(revise);
            case Correction.AddRow add -> rows.apply(add);
            case Correction.SplitRow split -> rows.apply(split);
            case Correction.MergeRows merge -> rows.apply(merge);
            case Correction.RemoveRow remove -> rows.apply(remove);
            case Correction.ReviseActivity revise -> activities.apply(revise);
            case Correction.AddActivity add -> activities.apply(add);
            case Correction.SplitActivity split -> activities.apply(split);
            case Correction.MergeActivities merge -> activities.apply(merge);
            case Correction.MoveActivity move -> activities.apply(move);
            case Correction.RemoveActivity remove -> activities.apply(remove);
            case Correction.PlaceText place -> texts.apply(place);
            case Correction.SetTextAside aside -> texts.apply(aside);
            case Correction.TakeTextBack back -> texts.apply(back);
            case Correction.ConfirmNote confirm -> {
                change.note(confirm.note());
                change.removeNotes(note -> note.id() == confirm.note());
            }
            case Correction.RenameColumn rename -> new ColumnCorrections(change).apply(rename);
            case Correction.ReadColumnAs read -> new ColumnCorrections(change).apply(read);
        }
        return change.finished();
    }

    private static void revise(ReviseHeading revise, DraftChange change) {
        DraftHeading before = change.heading();
        change.replace(new DraftHeading(
                revise.administration(),
                revise.administrationCode(),
                before.strategy(),
                before.strategyCode(),
                revise.period(),
                revise.title()));
        change.removeNotes(note -> note.row() == null
                && (note.field().equals("administration") || note.field().equals("period")));
    }
}
