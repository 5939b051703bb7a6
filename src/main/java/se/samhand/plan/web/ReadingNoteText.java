package se.samhand.plan.web;

import java.util.Locale;
import se.samhand.plan.ReadPlan;
import se.samhand.ui.Words;

/// What the reading guessed or found no field for, in words.
record ReadingNoteText(Words words) {

    OriginPage.Note of(ReadPlan.Uncertainty place) {
        return new OriginPage.Note(place(place.source()), guess(place), why(place));
    }

    OriginPage.Note of(ReadPlan.Unread text) {
        return new OriginPage.Note(place(text.source()), text.text(), "");
    }

    /// What was guessed, its field in words; the reading names it in English, for programs.
    String guess(ReadPlan.Uncertainty place) {
        String what = place.what();
        int colon = what.indexOf(": ");
        if (colon < 0) {
            return what;
        }
        String text = what.substring(colon + 2);
        return switch (what.substring(0, colon)) {
            case "administration" -> words.get("plan.guess.administration", text);
            case "startingPoint" -> words.get("plan.guess.starting-point", text);
            case "subArea" -> words.get("plan.guess.sub-area", text);
            case "goal" -> words.get("plan.guess.goal", text);
            case "activity" -> words.get("plan.guess.activity", text);
            case "responsible" -> words.get("plan.guess.responsible", text);
            case "performedBy" -> words.get("plan.guess.performed-by", text);
            case "period" -> words.get("plan.guess.period", text);
            case "followUp" -> words.get("plan.guess.follow-up", text);
            case "custom" -> words.get("plan.guess.custom", text);
            case "columns" -> words.get("plan.guess.columns", text);
            case "rows" -> words.get("plan.guess.rows", text);
            default -> what;
        };
    }

    String why(ReadPlan.Uncertainty place) {
        return words.get("plan.uncertain." + place.reason().toLowerCase(Locale.ROOT));
    }

    String place(ReadPlan.Source source) {
        Integer row = source.row();
        Integer column = source.column();
        if (row == null || column == null) {
            return words.get("plan.place.paragraph", source.index());
        }
        return words.get("plan.place.table", source.index(), row, column);
    }
}
