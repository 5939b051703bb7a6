package se.samhand.strategy.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.samhand.strategy.internal.steering.SteeringDetailsQuery;
import se.samhand.strategy.internal.steering.SteeringDocument;
import se.samhand.strategy.internal.steering.SteeringOutcome;
import se.samhand.strategy.internal.steering.SteeringUnits;
import se.samhand.ui.Conflict;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Link;
import se.samhand.ui.Option;
import se.samhand.ui.Words;

/// Makes the pages with the form of a steering document.
@Component
class SteeringForms {

    private final SteeringDetailsQuery query;
    private final SteeringUnits units;

    SteeringForms(SteeringDetailsQuery query, SteeringUnits units) {
        this.query = query;
        this.units = units;
    }

    SteeringDocument document(String code) {
        return query.get(code).document();
    }

    ModelAndView ofNew(SteeringForm form, FormErrors errors, @Nullable Link twin, Words words) {
        return view(
                new SteeringFormPage(
                        words.get("strategy.steering.new"),
                        words.get("strategy.steering.new.lead"),
                        List.of(SteeringPages.register(words)),
                        SteeringLinks.DOCUMENTS,
                        SteeringLinks.DOCUMENTS,
                        form,
                        SteeringIndex.kinds(words),
                        owners(form, words),
                        errors,
                        twin,
                        null,
                        null),
                errors.status());
    }

    ModelAndView ofOld(String code, SteeringForm form, FormErrors errors, @Nullable Link twin, Words words) {
        return view(page(document(code), form, errors, twin, null, words), errors.status());
    }

    /// Somebody saved in between; saving again saves over that.
    ModelAndView ofConflict(String code, SteeringForm typed, Words words) {
        var now = document(code);
        var conflict = new Conflict(
                words.get("strategy.steering.conflict.title"),
                words.get("strategy.steering.conflict.text"),
                List.of(),
                typed.differencesTo(SteeringForm.of(now.details(), now.version()), words));
        return view(page(now, typed, FormErrors.none(), null, conflict, words), HttpStatus.CONFLICT);
    }

    /// What to put right after a refusal.
    static FormErrors errors(SteeringOutcome refused, Words words) {
        return switch (refused) {
            case SteeringOutcome.Saved saved -> FormErrors.none();
            case SteeringOutcome.IsThereAlready there ->
                FormErrors.none().with("titel", words.get("strategy.steering.there-already"));
            case SteeringOutcome.HasNoSuchOwner none ->
                FormErrors.none().with("agare", words.get("strategy.steering.no-such-owner"));
        };
    }

    /// The document that is there already, where that is the reason.
    @Nullable
    Link twin(SteeringOutcome refused, Words words) {
        return refused instanceof SteeringOutcome.IsThereAlready(String code)
                ? new Link(SteeringPages.title(document(code), words), SteeringLinks.document(code))
                : null;
    }

    private SteeringFormPage page(
            SteeringDocument document,
            SteeringForm form,
            FormErrors errors,
            @Nullable Link twin,
            @Nullable Conflict conflict,
            Words words) {
        return new SteeringFormPage(
                words.get("strategy.steering.edit"),
                SteeringPages.title(document, words),
                SteeringPages.crumbs(document, words),
                SteeringLinks.details(document.code()),
                SteeringLinks.document(document.code()),
                form,
                SteeringIndex.kinds(words),
                owners(form, words),
                errors,
                twin,
                conflict,
                conflict == null ? form.versionNumber() : document.version());
    }

    private List<Option> owners(SteeringForm form, Words words) {
        var owners = units.owners();
        var options = new ArrayList<Option>();
        options.add(new Option("", words.get("strategy.steering.no-owner")));
        if (!form.agare().isEmpty() && !owners.containsKey(form.agare())) {
            options.add(new Option(form.agare(), units.name(form.agare())));
        }
        owners.forEach((code, name) -> options.add(new Option(code, name)));
        return options;
    }

    private static ModelAndView view(SteeringFormPage page, HttpStatus status) {
        return new ModelAndView("strategy/steeringForm", status).addObject("page", page);
    }
}
