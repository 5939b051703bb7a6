package se.samhand.strategy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.strategy.PlanTemplate;
import se.samhand.strategy.StartingPoint;
import se.samhand.strategy.StrategyReference;
import se.samhand.strategy.StrategyVersion;
import se.samhand.testing.DbTest;

@DbTest
@Transactional
class StoredStrategiesDbTest {

    private static final String CODE = "stockholm-2019-2022";

    @Autowired
    StoredStrategies strategies;

    @Autowired
    JdbcClient jdbc;

    @Test
    void holdsTheReferenceStrategiesFromTheStart() {
        assertThat(strategies.strategies()).isEqualTo(StrategyReference.load().strategies());
    }

    @Test
    void knowsNoStrategyWithAnotherCode() {
        assertThat(strategies.strategy("atlantis-2030")).isEmpty();
    }

    @Test
    void changesNothingWhenTheSameEditionIsLoadedAgain() {
        jdbc.sql("update strategy.sub_area set name = 'Ändrat' where code = 'SYS-1'")
                .update();

        strategies.load(StrategyReference.load().current());

        assertThat(new StoredStrategies(jdbc)
                        .strategy(CODE)
                        .orElseThrow()
                        .subArea("SYS-1")
                        .orElseThrow()
                        .name())
                .isEqualTo("Ändrat");
    }

    @Test
    void takesOverANewerEditionAndKeepsWhatItLeavesOut() {
        var newer = withoutCivilSociety(StrategyReference.load().current());

        strategies.load(newer);

        assertThat(strategies.strategy(CODE)).contains(newer);
        assertThat(jdbc.sql("select count(*) from strategy.sub_area where code = 'CIV-1'")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void refusesTwoSubAreasWithOneNumberInOneEdition() {
        var sameNumber = jdbc.sql("update strategy.sub_area set number = 2 where code = 'SYS-1'");

        assertThatThrownBy(sameNumber::update)
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("sub_area_number_once_per_edition");
    }

    private static StrategyVersion withoutCivilSociety(StrategyVersion strategy) {
        List<StartingPoint> points = strategy.startingPoints().subList(0, 3);
        var template = new PlanTemplate(
                "central-2021", "Ny mall", "New template", strategy.template().columns(), List.of());
        return new StrategyVersion(
                strategy.code(),
                strategy.contentVersion() + 1,
                strategy.title(),
                strategy.titleEnglish(),
                strategy.shortTitle(),
                strategy.shortTitleEnglish(),
                strategy.period(),
                strategy.otherTitles(),
                points,
                template);
    }
}
