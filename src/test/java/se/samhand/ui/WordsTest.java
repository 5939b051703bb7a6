package se.samhand.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class WordsTest {

    @Test
    void fillsInNamedArgumentsAndLooksForNoneInsideThem() {
        var messages = new StaticMessageSource();
        messages.addMessage("file", Locale.of("sv", "SE"), "{file} från {who}, {unknown}");
        var words = Words.inLanguage(messages, "sv");

        assertThat(words.sentence("file", Map.of("file", "{who} $1 \\.docx", "who", "mig")))
                .isEqualTo("{who} $1 \\.docx från mig, {unknown}");
    }

    @Test
    void saysEachCodeOfAStoredListAndKeepsWhatNobodyHasWordsFor() {
        var messages = new StaticMessageSource();
        messages.addMessage("asked.who", Locale.of("sv", "SE"), "vem");

        assertThat(Words.inLanguage(messages, "sv").listed("who,moon", "asked."))
                .isEqualTo("vem, moon");
    }

    @Test
    void speaksSwedishUnlessEnglishIsWanted() {
        var messages = new StaticMessageSource();

        assertThat(Words.inLanguage(messages, "en").language()).isEqualTo("en");
        assertThat(Words.inLanguage(messages, "fi").language()).isEqualTo("sv");
    }
}
