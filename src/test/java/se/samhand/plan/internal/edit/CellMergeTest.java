package se.samhand.plan.internal.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CellMergeTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void bringsTextsTogetherWordByWord() {
        assertThat(merged(
                        PlanField.TEXT,
                        "{'text': 'Ett möte varje månad'}",
                        "{'text': 'Ett möte varje vecka'}",
                        "{'text': 'Ett långt möte varje månad'}"))
                .isEqualTo(json("{'text': 'Ett långt möte varje vecka'}"));
    }

    @Test
    void takesAwayFromListsWhatEitherTookAwayAndPutsInWhatEitherPutIn() {
        assertThat(merged(
                        PlanField.PERFORMED_BY,
                        "{'performedBy': ['Kurator', 'Lärare', 'Polis']}",
                        "{'performedBy': ['Kurator', 'Polis', 'Fritidsledare']}",
                        "{'performedBy': ['Lärare', 'Polis', 'Väktare']}"))
                .isEqualTo(json("{'performedBy': ['Polis', 'Väktare', 'Fritidsledare']}"));
    }

    @Test
    void keepsTheCodeOfARoleWithItsWording() {
        assertThat(merged(
                        PlanField.RESPONSIBLE,
                        "{'responsible': ['Chef'], 'responsibleRoles': [null]}",
                        "{'responsible': ['Chef', 'Rektor'], 'responsibleRoles': [null, 'rektor']}",
                        "{'responsible': ['Kurator'], 'responsibleRoles': ['kurator']}"))
                .isEqualTo(json("{'responsible': ['Kurator', 'Rektor'], 'responsibleRoles': ['kurator', 'rektor']}"));
    }

    @Test
    void mergesAGoalThatBothRevisedWhereverItWasReadFrom() {
        assertThat(merged(
                        PlanField.GOALS,
                        "{'goals': [{'text': 'Fler är med', 'source': {'row': 1}}]}",
                        "{'goals': [{'text': 'Fler unga är med', 'source': {'row': 1}}]}",
                        "{'goals': [{'text': 'Fler är med varje år', 'source': {'row': 0}}]}"))
                .isEqualTo(json("{'goals': [{'text': 'Fler unga är med varje år', 'source': {'row': 1}}]}"));
    }

    @Test
    void takesOfAllElseWhatOneOfThemChanged() {
        assertThat(merged(
                        PlanField.FOLLOW_UP,
                        "{'followUp': ['T1'], 'followUpOther': []}",
                        "{'followUp': ['T1', 'T2'], 'followUpOther': []}",
                        "{'followUp': ['T1'], 'followUpOther': ['Enkät']}"))
                .isEqualTo(json("{'followUp': ['T1', 'T2'], 'followUpOther': ['Enkät']}"));
        assertThat(merged(
                        PlanField.TIME,
                        "{'period': null}",
                        "{'period': {'from': '2026-01-01'}}",
                        "{'period': {'from': '2027-01-01'}}"))
                .isEqualTo(json("{'period': {'from': '2027-01-01'}}"));
    }

    private static JsonNode merged(PlanField field, String before, String theirs, String mine) {
        return new CellMerge().merge(field, json(before), json(theirs), json(mine));
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text.replace('\'', '"'));
    }
}
