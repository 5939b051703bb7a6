package se.samhand.discussion.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samhand.discussion.web.TextPart.Kind.LINK;
import static se.samhand.discussion.web.TextPart.Kind.MENTION;
import static se.samhand.discussion.web.TextPart.Kind.WORDS;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextPartsTest {

    @Test
    void findsAnAddressWithoutThePointAfterIt() {
        assertThat(TextParts.of("Se https://ekdalen.example/a?b=c. Bra.", List.of()))
                .containsExactly(
                        new TextPart(WORDS, "Se "),
                        new TextPart(LINK, "https://ekdalen.example/a?b=c"),
                        new TextPart(WORDS, ". Bra."));
    }

    @Test
    void leavesDangerousAddressesAsWords() {
        var text = "javascript:alert(1) data:text/html,x <a href=\"https\">";

        assertThat(TextParts.of(text, List.of())).containsExactly(new TextPart(WORDS, text));
    }

    @Test
    void endsAnAddressAtAQuotationMarkOrBracket() {
        assertThat(TextParts.of("(https://ekdalen.example/x) \"https://ekdalen.example/y\"", List.of()))
                .filteredOn(part -> part.kind() == LINK)
                .extracting(TextPart::text)
                .containsExactly("https://ekdalen.example/x", "https://ekdalen.example/y");
    }

    @Test
    void showsNamesOfThoseWhoAreMentioned() {
        assertThat(TextParts.of("@Ylva Granhed och @Samir", List.of("Ylva Granhed")))
                .containsExactly(new TextPart(MENTION, "@Ylva Granhed"), new TextPart(WORDS, " och @Samir"));
    }
}
