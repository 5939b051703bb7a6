package se.samhand.file.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayNameTest {

    @ParameterizedTest
    @CsvSource({
        "Handlingsplan för Sjövik.docx, Handlingsplan för Sjövik.docx",
        "C:\\Users\\kim\\plan.docx, plan.docx",
        "../../etc/passwd, passwd",
        "'  plan   2020.odt ', plan 2020.odt"
    })
    void keepsTheNameAndDropsThePath(String given, String shown) {
        assertThat(DisplayName.of(given)).isEqualTo(shown);
    }

    @Test
    void dropsCharactersThatHideWhatAFileIs() {
        assertThat(DisplayName.of("plan\u202exslx.exe\u0000\n")).isEqualTo("planxslx.exe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "..", "folder/", "\u0000"})
    void namesANamelessFile(String given) {
        assertThat(DisplayName.of(given)).isEqualTo("fil");
    }

    @Test
    void shortensALongNameAndKeepsItsEnding() {
        var shown = DisplayName.of("å".repeat(500) + ".docx");

        assertThat(shown).hasSize(200).endsWith("å….docx");
    }

    @Test
    void doesNotCutACharacterInHalf() {
        assertThat(DisplayName.of("a" + "🌳".repeat(150))).endsWith("🌳…");
    }
}
