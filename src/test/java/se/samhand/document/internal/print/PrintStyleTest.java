package se.samhand.document.internal.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PrintStyleTest {

    private static final String TOKENS = """
            --sh-ink: light-dark(#13211e, #e4ece9);
            --sh-accent: light-dark(#0b5a62, #6cc5cc);
            --sh-link: light-dark(var(--sh-ink), var(--sh-accent));
            --sh-radius: 6px;
            """;

    private final Map<String, String> tokens = PrintStyle.tokens(TOKENS);

    @Test
    void takesTheLightValueOfATokenThroughOtherTokens() {
        assertThat(PrintStyle.resolved("a { color: var(--sh-link); margin: var(--sh-radius) }", tokens))
                .isEqualTo("a { color: #13211e; margin: 6px }");
    }

    @Test
    void refusesATokenThatThereIsNot() {
        assertThatThrownBy(() -> PrintStyle.resolved("a { color: var(--sh-nothing) }", tokens))
                .hasMessageContaining("--sh-nothing");
    }

    @Test
    void leavesNothingToResolveInTheSheet() {
        assertThat(PrintStyle.sheet(true))
                .contains("A4 landscape")
                .contains("#0b5a62")
                .doesNotContain("var(--")
                .doesNotContain("light-dark");
    }
}
