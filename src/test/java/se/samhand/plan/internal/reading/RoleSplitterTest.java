package se.samhand.plan.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samhand.organisation.OrganisationReference;

class RoleSplitterTest {

    private final RoleCatalogue roles =
            new RoleCatalogue(OrganisationReference.load().roles());
    private final RoleSplitter splitter = new RoleSplitter(roles);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Enhetschef                                    | Enhetschef
            Enhetschefer Biträdande enhetschefer          | Enhetschefer;Biträdande enhetschefer
            Socialsekreterare, fältassistenter            | Socialsekreterare;fältassistenter
            Enhetschef/biträdande enhetschef              | Enhetschef;biträdande enhetschef
            enhetschef och socialsekreterare samt rektor  | enhetschef;socialsekreterare;rektor
            Föreningssamordnare; kommunikatör             | Föreningssamordnare;kommunikatör
            Enhetschef socialsekreterare                  | Enhetschef;socialsekreterare
            Polis och skola                               | Polis;skola
            Enhetschef barn och ungdom                    | Enhetschef barn och ungdom
            Enhetschef för barn, unga och familj          | Enhetschef för barn, unga och familj
            Avdelningschef individ och familj, rektor     | Avdelningschef individ och familj;rektor
            Barn- och ungdomschef                         | Barn- och ungdomschef
            Enhetschef (barn, unga)                       | Enhetschef (barn, unga)
            Bitr. enhetschef                              | Bitr. enhetschef
            Enhetschef Ungdomsteamet                      | Enhetschef Ungdomsteamet
            Rektor Ekbackens skola                        | Rektor Ekbackens skola
            Enhetschef Trygghetsvärdar                    | Enhetschef;Trygghetsvärdar
            Avdelningschef, enhetschef och bitr. enhetschef | Avdelningschef;enhetschef;bitr. enhetschef
            """)
    void tellsRolesApart(String text, String expected) {
        assertThat(splitter.split(text)).isEqualTo(List.of(expected.split(";")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Förenings-samordnare  | Föreningssamordnare
            Fält-assistenten      | Fältassistenten
            Socialsekre-terare    | Socialsekreterare
            SSPF-samordnare       | SSPF-samordnare
            SIG-samordnare        | SIG-samordnare
            LPO-chef              | LPO-chef
            """)
    void undoesHyphensOfLineBreaks(String text, String expected) {
        assertThat(splitter.split(text)).containsExactly(expected);
    }

    @Test
    void joinsRolesThatAreBrokenOverLines() {
        assertThat(splitter.split("Biträdande\nenhetschefer\nSocialsekre-\nterare,\nfältassistenter"))
                .containsExactly("Biträdande enhetschefer", "Socialsekreterare", "fältassistenter");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Enhetschefer              | UNIT_MANAGER
            enhetscheferna            | UNIT_MANAGER
            Bitr. enhetschef          | DEPUTY_UNIT_MANAGER
            Biträdande enhetschefer   | DEPUTY_UNIT_MANAGER
            Fältassistenten           | FIELD_WORKER
            Enhetschef Ungdomsteamet  | UNIT_MANAGER
            Berörd avdelningschef     | DEPARTMENT_MANAGER
            Rektor förskola           | PRESCHOOL_PRINCIPAL
            SSPF-samordnare           | SSPF_COORDINATOR
            """)
    void knowsTheCodeOfARole(String text, String code) {
        assertThat(roles.find(text)).contains(new RoleCatalogue.Known(code, true));
    }

    @Test
    void takesASlipForAGuess() {
        assertThat(roles.find("Enhetshef")).contains(new RoleCatalogue.Known("UNIT_MANAGER", false));
    }

    @Test
    void hasNoCodeForOthers() {
        assertThat(roles.find("Nattvandrarna")).isEmpty();
    }
}
