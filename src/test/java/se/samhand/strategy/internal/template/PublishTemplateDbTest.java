package se.samhand.strategy.internal.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.samhand.kernel.Actor;
import se.samhand.kernel.Forbidden;
import se.samhand.kernel.StaleVersion;
import se.samhand.strategy.StrategyReference;
import se.samhand.strategy.StrategyVersion;
import se.samhand.strategy.TemplateDirectory;
import se.samhand.strategy.TemplatePermissions;
import se.samhand.strategy.TemplateVersion.Column;
import se.samhand.testing.DbTest;

@DbTest
class PublishTemplateDbTest {

    private static final StrategyVersion STRATEGY = StrategyReference.load().current();
    private static final String CODE = STRATEGY.code();
    private static final Actor STINA = Actor.everywhere(
            UUID.fromString("01939a00-0000-7000-8000-00000000bbb1"), "Stina", Set.of(TemplatePermissions.EDIT));

    @Autowired
    private EditTemplate editTemplate;

    @Autowired
    private PublishTemplate publishTemplate;

    @Autowired
    private DiscardTemplateDraft discardTemplateDraft;

    @Autowired
    private TemplateDetailsQuery details;

    @Autowired
    private TemplateDirectory templates;

    @Autowired
    private TemplateLoading loading;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void beginWithoutDraft() {
        if (details.get(CODE).draft().isPresent()) {
            discardTemplateDraft.discard(CODE, details.get(CODE).draftVersion(), STINA);
        }
    }

    @Test
    void beginsWithTheTemplateThatSamhandComesWith() {
        assertThat(templates.get(CODE, 1).columns())
                .extracting(Column::name)
                .containsExactlyElementsOf(STRATEGY.template().columns().stream()
                        .map(column -> column.name())
                        .toList());
        assertThat(templates.get(CODE, 1).columns()).allMatch(Column::isExplained);
    }

    @Test
    void publishesWhatWasEditedAsTheNextVersionAndKeepsTheOneBefore() {
        int before = newest();
        add("Kostnad " + before);

        assertThat(publish()).isEqualTo(new PublishTemplate.Outcome.Published(before + 1));

        assertThat(newest()).isEqualTo(before + 1);
        assertThat(names(before + 1)).endsWith("Kostnad " + before);
        assertThat(names(before)).doesNotContain("Kostnad " + before);
        assertThat(details.get(CODE).draft()).isEmpty();
        assertThat(count("strategy.template.published")).isPositive();
    }

    @Test
    void refusesToPublishWhatChangesNothing() {
        assertThat(publish()).isInstanceOf(PublishTemplate.Outcome.HasNoChanges.class);

        add("Tillfällig");
        String key = details.get(CODE).edited().getLast().key();
        editTemplate.edit(CODE, new TemplateEdit.Remove(key), details.get(CODE).draftVersion(), STINA);

        assertThat(publish()).isInstanceOf(PublishTemplate.Outcome.HasNoChanges.class);
    }

    @Test
    void refusesToWriteOverWhatThePersonHasNotSeen() {
        add("Ett");
        int seen = details.get(CODE).draftVersion();
        add("Två");

        assertThatThrownBy(() -> editTemplate.edit(CODE, new TemplateEdit.Add(content("Tre")), seen, STINA))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> publishTemplate.publish(CODE, seen, STINA)).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> discardTemplateDraft.discard(CODE, seen, STINA))
                .isInstanceOf(StaleVersion.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update strategy.template_column set name = 'Annat' where key = 'goals'",
                "delete from strategy.template_column where key = 'goals'",
                "update strategy.template_edition set changed_at = now() where number = 1",
                "delete from strategy.template_edition where number = 1",
                """
                insert into strategy.template_column
                       (edition_id, key, position, name, name_english, display_name, is_required, guidance, good_example,
                        weak_example)
                select id, 'ny', 99, 'Ny', 'Ny', 'Ny', false, '', '', '' from strategy.template_edition where number = 1
                """
            })
    void theDatabaseKeepsWhatIsPublished(String change) {
        assertThatThrownBy(() -> jdbc.sql(change).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("published");
    }

    @Test
    void theDatabaseRefusesATemplateWithoutACoreColumn() {
        add("Någon");

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    jdbc.sql("""
                                    delete from strategy.template_column c
                                     using strategy.template_edition e
                                     where e.id = c.edition_id and e.number is null and c.kind = 'GOALS'
                                    """).update();
                    jdbc.sql("""
                                    update strategy.template_edition
                                       set number = 99, published_at = now()
                                     where number is null
                                    """).update();
                }))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("misses one of its core columns");
    }

    @Test
    void whatSamhandComesWithStandsBackForWhatPeoplePublished() {
        add("Vår egen " + newest());
        publish();
        int ours = newest();

        transaction.executeWithoutResult(status -> loading.load(STRATEGY));

        assertThat(newest()).isEqualTo(ours);
    }

    @Test
    void refusesWhoMayNot() {
        Actor reader = Actor.everywhere(STINA.id(), "Läsare", Set.of("plan.read"));

        assertThatThrownBy(() -> editTemplate.edit(CODE, new TemplateEdit.Add(content("X")), 0, reader))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> publishTemplate.publish(CODE, 0, reader)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> discardTemplateDraft.discard(CODE, 0, reader)).isInstanceOf(Forbidden.class);
    }

    private void add(String name) {
        assertThat(editTemplate.edit(
                        CODE,
                        new TemplateEdit.Add(content(name)),
                        details.get(CODE).draftVersion(),
                        STINA))
                .isInstanceOf(EditTemplate.Outcome.Edited.class);
    }

    private PublishTemplate.Outcome publish() {
        return publishTemplate.publish(CODE, details.get(CODE).draftVersion(), STINA);
    }

    private int newest() {
        return templates.newest(CODE).orElseThrow().number();
    }

    private List<String> names(int version) {
        return templates.get(CODE, version).columns().stream().map(Column::name).toList();
    }

    private int count(String code) {
        return jdbc.sql("select count(*) from audit.entry where code = :code")
                .param("code", code)
                .query(Integer.class)
                .single();
    }

    private static TemplateEdit.Content content(String name) {
        return new TemplateEdit.Content(name, name, false, "", "", "");
    }
}
