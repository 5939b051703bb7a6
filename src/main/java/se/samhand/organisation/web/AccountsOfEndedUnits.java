package se.samhand.organisation.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samhand.identity.AccountHomes;
import se.samhand.kernel.Actor;
import se.samhand.organisation.ReorganisationEffect;
import se.samhand.organisation.ReorganisationOutline;
import se.samhand.organisation.ReorganisationOutline.Ending;
import se.samhand.ui.Link;
import se.samhand.ui.Words;

/// Tells which accounts belong to units that end: they follow the one that takes over, or somebody has to choose.
@Component
class AccountsOfEndedUnits implements ReorganisationEffect {

    private static final String ACCOUNTS = "/administration/konton";
    private static final String ADMINISTER = "identity.administer";

    private final AccountHomes homes;

    AccountsOfEndedUnits(AccountHomes homes) {
        this.homes = homes;
    }

    @Override
    public List<Consequence> of(ReorganisationOutline outline, Actor actor, Words words) {
        return outline.counted(homes::countIn).entrySet().stream()
                .map(found -> consequence(found.getKey(), found.getValue(), outline, actor, words))
                .toList();
    }

    private static Consequence consequence(
            Ending ending, int count, ReorganisationOutline outline, Actor actor, Words words) {
        var successors = String.join(", ", ending.successors());
        var day = words.formats().date(outline.day());
        var text = switch (ending.successors().size()) {
            case 0 -> words.get("organisation.effect.homes.alone", count, ending.name());
            case 1 -> words.get("organisation.effect.homes.followed", count, ending.name(), successors, day);
            default -> words.get("organisation.effect.homes.several", count, ending.name(), successors);
        };
        boolean isToChoose = ending.successors().size() != 1;
        var link = isToChoose && actor.may(ADMINISTER)
                ? new Link(words.get("organisation.effect.accounts"), ACCOUNTS)
                : null;
        return new Consequence(count, text, isToChoose, link);
    }
}
