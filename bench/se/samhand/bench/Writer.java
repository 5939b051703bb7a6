package se.samhand.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;

/// Somebody who writes in the cells of plans, as the script of the page does it.
final class Writer {

    /// What was told to be saved.
    record Said(UUID plan, UUID activity, String text) {}

    private static final int CONFLICT = 409;

    private final Visitor visitor;
    private final String name;
    private final List<Said> said = new ArrayList<>();
    private int conflicts;

    Writer(Visitor visitor, String name) {
        this.visitor = visitor;
        this.name = name;
    }

    String name() {
        return name;
    }

    List<Said> said() {
        return List.copyOf(said);
    }

    int conflicts() {
        return conflicts;
    }

    /// The form of a cell, as it takes the place of the cell.
    String open(UUID plan, UUID activity) {
        return visitor.get(form(plan, activity));
    }

    /// Saves another text in an opened cell, and fetches what the cell says then; again if somebody else was first.
    void save(UUID plan, UUID activity, String opened, String text) {
        var form = Jsoup.parse(opened);
        var version = form.select("input[name=version]").attr("value");
        var key = form.select("input[name=_nyckel]").attr("value");
        var answer = visitor.post(cell(plan, activity), "text", text, "version", version, "_nyckel", key);
        if (answer.statusCode() == CONFLICT) {
            conflicts++;
            save(plan, activity, answer.body(), text);
        } else {
            visitor.follow(answer);
            said.add(new Said(plan, activity, text));
        }
    }

    /// The least that a person can send: let in, allowed, and one word to the database.
    void tellPresence(UUID plan) {
        visitor.post("/handlingsplaner/" + plan + "/redigera/narvaro", "fonster", plan.toString());
    }

    private static String cell(UUID plan, UUID activity) {
        return "/handlingsplaner/" + plan + "/redigera/" + activity + "/metod";
    }

    private static String form(UUID plan, UUID activity) {
        return cell(plan, activity) + "/oppen";
    }
}
