package se.samhand.strategy.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samhand.identity.PersonDirectory;
import se.samhand.strategy.StrategyVersion;
import se.samhand.strategy.TemplateVersion.Column;
import se.samhand.strategy.internal.template.TemplateDetailsQuery.TemplateDetails;
import se.samhand.strategy.internal.template.TemplateEdition;
import se.samhand.ui.Link;
import se.samhand.ui.Words;

/// Makes the pages of a template.
@Component
class TemplatePages {

    private final PersonDirectory persons;

    TemplatePages(PersonDirectory persons) {
        this.persons = persons;
    }

    /// The template as it holds now, with its versions.
    TemplatePage current(TemplateDetails found, Words words) {
        return page(
                found,
                found.newest().id().toString(),
                name(found.strategy(), words),
                made(found.newest(), words),
                List.of(all(words)),
                found.newest().columns(),
                words);
    }

    /// One of the versions.
    TemplatePage version(TemplateDetails found, int number, Words words) {
        TemplateEdition edition = found.version(number);
        return page(
                found,
                edition.id().toString(),
                words.get("strategy.template.version", number),
                made(edition, words),
                List.of(all(words), one(found, words)),
                edition.columns(),
                words);
    }

    /// What is edited.
    TemplatePage draft(TemplateDetails found, Words words) {
        return page(
                found,
                found.draft().map(draft -> draft.id().toString()).orElse(null),
                words.get("strategy.template.draft.title"),
                words.get("strategy.template.draft.lead"),
                List.of(all(words), one(found, words)),
                found.edited(),
                words);
    }

    static Link all(Words words) {
        return new Link(words.get("strategy.template.navigation"), TemplateLinks.TEMPLATES);
    }

    static Link one(TemplateDetails found, Words words) {
        return new Link(
                name(found.strategy(), words),
                TemplateLinks.template(found.strategy().code()));
    }

    static String name(StrategyVersion strategy, Words words) {
        boolean isEnglish = words.language().equals("en");
        return words.get("strategy.template.of", isEnglish ? strategy.shortTitleEnglish() : strategy.shortTitle());
    }

    private TemplatePage page(
            TemplateDetails found,
            @Nullable String id,
            String title,
            String lead,
            List<Link> crumbs,
            List<Column> columns,
            Words words) {
        String strategy = found.strategy().code();
        return new TemplatePage(
                id,
                title,
                lead,
                crumbs,
                found.draft().isEmpty()
                        ? null
                        : words.get(
                                "strategy.template.draft.changes",
                                found.changes().size()),
                TemplateLinks.draft(strategy),
                TemplateLinks.newColumn(strategy),
                TemplateLinks.publication(strategy),
                TemplateLinks.removal(strategy),
                found.draftVersion(),
                columns(strategy, columns, words),
                found.published().stream()
                        .map(edition -> listed(edition, words))
                        .toList());
    }

    private static List<TemplatePage.Column> columns(String strategy, List<Column> columns, Words words) {
        List<TemplatePage.Column> shown = new ArrayList<>();
        for (Column column : columns) {
            String href = TemplateLinks.column(strategy, column.key());
            shown.add(new TemplatePage.Column(
                    column.key(),
                    shown.size() + 1,
                    column.name(),
                    column.nameEnglish(),
                    words.get(column.isRequired() ? "strategy.template.required" : "strategy.template.optional")
                            + " · "
                            + words.get(column.isOwn() ? "strategy.template.own" : "strategy.template.core"),
                    column.guidance(),
                    column.goodExample(),
                    column.weakExample(),
                    href,
                    column.isOwn() ? href + "/plats" : null,
                    column.isOwn() ? href + "/borttagning" : null));
        }
        return shown;
    }

    private TemplatePage.Version listed(TemplateEdition edition, Words words) {
        int number = number(edition);
        return new TemplatePage.Version(
                words.get("strategy.template.version", number),
                TemplateLinks.version(edition.strategy(), number),
                made(edition, words),
                number == 1 ? null : TemplateLinks.changes(edition.strategy(), number));
    }

    private String made(TemplateEdition edition, Words words) {
        Instant at = edition.publishedAt();
        UUID by = edition.publishedBy();
        String when = at == null ? "" : words.formats().moment(at);
        return by == null
                ? words.get("strategy.template.came-with", number(edition), when)
                : words.get(
                        "strategy.template.published",
                        number(edition),
                        when,
                        persons.nameOf(by).orElseGet(() -> words.get("strategy.template.somebody")));
    }

    static int number(TemplateEdition edition) {
        Integer number = edition.number();
        return number == null ? 0 : number;
    }
}
