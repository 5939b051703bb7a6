package se.samhand.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationReferenceTest {

    private final OrganisationReference stockholm = OrganisationReference.load();

    @Test
    void knowsThirteenDistrictAndFiveSpecialistAdministrationsIn2020() {
        var in2020 = stockholm.administrations().stream()
                .filter(administration -> administration.existsOn(LocalDate.of(2020, 6, 1)))
                .toList();

        assertThat(in2020)
                .filteredOn(administration -> administration.kind() == AdministrationKind.DISTRICT)
                .hasSize(13);
        assertThat(in2020)
                .filteredOn(administration -> administration.kind() == AdministrationKind.SPECIALIST)
                .hasSize(5);
    }

    @Test
    void endsTheFourAdministrationsThatWereMergedInTheSummerOf2023() {
        assertThat(stockholm.administrations())
                .filteredOn(administration -> !administration.existsOn(LocalDate.of(2023, 7, 1)))
                .extracting(Administration::shortName)
                .containsExactly("Norrmalm", "Rinkeby-Kista", "Spånga-Tensta", "Östermalm");
        assertThat(stockholm.administrations())
                .filteredOn(administration -> administration.kind() == AdministrationKind.DISTRICT)
                .filteredOn(administration -> administration.existsOn(LocalDate.of(2023, 7, 1)))
                .hasSize(11);
        assertThat(stockholm.administration("sdf-norrmalm").orElseThrow().existsOn(LocalDate.of(2023, 6, 30)))
                .isTrue();
    }

    @Test
    void knowsWhoTookOverFromTheFourWithTheirBoards() {
        assertThat(stockholm.successions())
                .filteredOn(succession -> succession.predecessor().startsWith("sdf-"))
                .extracting(Succession::predecessor, Succession::successor)
                .containsExactlyInAnyOrder(
                        tuple("sdf-rinkeby-kista", "sdf-jarva"),
                        tuple("sdf-spanga-tensta", "sdf-jarva"),
                        tuple("sdf-norrmalm", "sdf-norra-innerstaden"),
                        tuple("sdf-ostermalm", "sdf-norra-innerstaden"));
        assertThat(stockholm.successions())
                .hasSize(8)
                .allMatch(succession -> succession.day().equals(LocalDate.of(2023, 7, 1)));
    }

    @Test
    void namesAdministrationAndBoardInTheGenitiveThatSwedishUses() {
        var skarholmen = stockholm.administration("sdf-skarholmen").orElseThrow();
        var bromma = stockholm.administration("sdf-bromma").orElseThrow();

        assertThat(skarholmen.name()).isEqualTo("Skärholmens stadsdelsförvaltning");
        assertThat(skarholmen.board()).isEqualTo(new Board("sdn-skarholmen", "Skärholmens stadsdelsnämnd"));
        assertThat(bromma.name()).isEqualTo("Bromma stadsdelsförvaltning");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stockholm", "ekdalen"})
    void usesEachNameForOneAdministrationOnly(String dataSet) {
        var owners = new HashMap<String, String>();

        for (var administration : OrganisationReference.load(dataSet).administrations()) {
            Stream.concat(
                            Stream.of(administration.name(), administration.shortName()),
                            administration.otherNames().stream())
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .distinct()
                    .forEach(name -> assertThat(owners.put(name, administration.code()))
                            .as("\"%s\" names two administrations: keep one", name)
                            .isNull());
        }
    }

    @Test
    void usesEachWordingForOneRoleOnly() {
        var owners = new HashMap<String, String>();

        for (var role : stockholm.roles()) {
            Stream.concat(Stream.of(role.name(), role.plural()), role.otherWordings().stream())
                    .map(wording -> wording.toLowerCase(Locale.ROOT))
                    .distinct()
                    .forEach(wording -> assertThat(owners.put(wording, role.code()))
                            .as("\"%s\" names two roles: keep one", wording)
                            .isNull());
        }
    }

    @Test
    void refusesADataSetThatDoesNotExist() {
        assertThatThrownBy(() -> OrganisationReference.load("atlantis")).hasMessageContaining("atlantis");
    }
}
