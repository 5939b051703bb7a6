package se.samhand.ui;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/// What the components promise, each shown on its example or on a call of its own.
class ComponentsTest {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    @Test
    void fieldTiesHintAndErrorToItsControl() {
        var html = render(
                "ui/textField",
                Map.of("words", words(), "name", "title", "label", "Rubrik", "hint", "Kort.", "error", "Skriv något"));

        var input = only(html, "input");
        assertThat(input.attr("aria-describedby")).isEqualTo("title-hint title-error");
        assertThat(input.attr("aria-invalid")).isEqualTo("true");
        assertThat(only(html, "label").attr("for")).isEqualTo("title");
        assertThat(only(html, "#title-error").text()).isEqualTo("Fel: Skriv något");
        assertThat(html.select(".sh-field > *").eachAttr("class")).containsExactly("sh-hint", "sh-error", "sh-input");
    }

    @Test
    void fieldWithoutErrorClaimsNone() {
        var html = render("ui/textField", Map.of("words", words(), "name", "title", "label", "Rubrik"));

        assertThat(only(html, "input").hasAttr("aria-invalid")).isFalse();
        assertThat(only(html, "input").hasAttr("aria-describedby")).isFalse();
        assertThat(only(html, ".sh-field").hasAttr("data-invalid")).isFalse();
    }

    @Test
    void fieldEscapesWhatWasTyped() {
        var html = render(
                "ui/textField",
                Map.of("words", words(), "name", "title", "label", "<b>Rubrik</b>", "value", "\"><script>"));

        assertThat(html.select("script, b")).isEmpty();
        assertThat(only(html, "input").attr("value")).isEqualTo("\"><script>");
    }

    @Test
    void listOfWorkSaysInWordsWhatIsLateAndUntilWhen() {
        var html = render("ui/example/workList", Map.of());

        assertThat(html.select("h3").eachText()).containsExactly("Försenat", "Utan sista dag");
        assertThat(html.select("ol > li")).hasSize(2);
        assertThat(html.select("time").attr("datetime")).isEqualTo("2026-09-25");
        assertThat(html.select("li").eachText().getFirst()).contains("3 dagar sen", "Lämna över");
        assertThat(html.select(".when")).hasSize(1);
        for (var item : html.select("li")) {
            assertThat(only(item, ".sh-button").attr("href"))
                    .isEqualTo(only(item, ".what > a").attr("href"));
        }
    }

    @Test
    void markingSaysThatFieldIsOptional() {
        var html =
                render("ui/textField", Map.of("words", words(), "name", "title", "label", "Rubrik", "optional", true));

        assertThat(only(html, "label").text()).isEqualTo("Rubrik (frivilligt)");
    }

    @Test
    void errorSummaryLeadsToEachControlAndCountsInWords() {
        var errors = FormErrors.none().with("end", "Ange ett datum").with("title", "Skriv en rubrik");

        var html = render("ui/errorSummary", Map.of("words", words(), "errors", errors));

        assertThat(only(html, "h2").text()).isEqualTo("Två saker behöver rättas");
        assertThat(html.select("a").eachAttr("href")).containsExactly("#end", "#title");
        assertThat(only(html, "[role=alert]").attr("tabindex")).isEqualTo("-1");
    }

    @Test
    void errorSummaryIsNotThereWhenNothingIsWrong() {
        assertThat(render("ui/errorSummary", Map.of("words", words(), "errors", FormErrors.none()))
                        .text())
                .isEmpty();
    }

    @Test
    void iconButtonHasItsWordsAsLabel() {
        var html = render("ui/button", Map.of("text", "Redigera målet", "icon", Icon.EDIT, "iconOnly", true));

        assertThat(only(html, "button").attr("aria-label")).isEqualTo("Redigera målet");
        assertThat(only(html, "svg").attr("aria-hidden")).isEqualTo("true");
    }

    @Test
    void tableSaysHowItIsSorted() {
        var html = render("ui/example/table", Map.of());

        assertThat(html.select("th[scope=col]").eachAttr("aria-sort")).containsExactly("ascending", "none");
        assertThat(only(html, "[role=region]").attr("tabindex")).isEqualTo("0");
        assertThat(only(html, "caption").text()).isEqualTo("Det jag ansvarar för");
        assertThat(only(html, ".sh-table-empty").text()).isEqualTo("Inga aktiviteter än.");
    }

    @Test
    void coverageIsSaidInWords() {
        var html = render("ui/example/coverage", Map.of("words", words()));

        assertThat(html.text()).contains("CIV-1: täckt");
        assertThat(only(html, "a.sh-cell").attr("aria-label")).isEqualTo("Ekdalen, SKY-5: 1 aktivitet, 1 fynd");
    }

    @Test
    void dialogHasNameAndSafeButtonFirstInFocus() {
        var html = render("ui/example/dialog", Map.of("words", words()));

        assertThat(only(html, "dialog").attr("aria-labelledby")).isEqualTo("remove-title");
        assertThat(only(html, "[autofocus]").text()).isEqualTo("Avbryt");
    }

    @Test
    void receiptIsReadAloudAndCannotBeDismissedWithoutScript() {
        var html = render("ui/flash", Map.of("words", words(), "flash", Flash.done("Planen är sparad.")));

        assertThat(only(html, "[role=status]").text()).isEqualTo("Planen är sparad.");
        assertThat(only(html, "button").hasAttr("hidden")).isTrue();
    }

    @Test
    void stepperMarksTheCurrentStep() {
        var html = render("ui/example/navigation", Map.of("words", words()));

        assertThat(only(html, "[aria-current=step]").text()).contains("Granska");
        assertThat(html.select(".sh-stepper li").getFirst().text()).isEqualTo("Klart: Välj fil");
        assertThat(only(html, ".sh-crumbs [aria-current=page]").select("a")).isEmpty();
    }

    @Test
    void pageNavigationIsNotThereForASinglePage() {
        assertThat(render("ui/pagination", Map.of("words", words(), "page", 1, "pages", 1))
                        .text())
                .isEmpty();
    }

    private static Element render(String template, Map<String, Object> parameters) {
        var output = new StringOutput();
        TEMPLATES.render(template + ".jte", parameters, output);
        return Jsoup.parseBodyFragment(output.toString()).body();
    }

    private static Element only(Element html, String selector) {
        var found = html.select(selector);
        assertThat(found).as(selector).hasSize(1);
        return found.getFirst();
    }

    private static Words words() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/ui");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Words(messages, Locale.of("sv", "SE"));
    }
}
