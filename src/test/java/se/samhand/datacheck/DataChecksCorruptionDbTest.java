package se.samhand.datacheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import se.samhand.kernel.DataCheck;
import se.samhand.testing.ClassDatabase;
import se.samhand.testing.DbTest;

/// Each check finds the data that it is there to find, and nothing in data that are in order.
@DbTest
class DataChecksCorruptionDbTest {

    @Autowired
    private ClassDatabase database;

    @Autowired
    private Examination examination;

    @Autowired
    private MessageSource messages;

    static BrokenData[] broken() {
        return BrokenData.all();
    }

    @Test
    void eachCheckHasDataThatItFinds() {
        assertThat(examination.checks())
                .extracting(DataCheck::code)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(broken()).map(BrokenData::code).toList());
    }

    @ParameterizedTest
    @MethodSource("broken")
    void findsBrokenData(BrokenData broken) {
        var id = UUID.randomUUID();
        database.asOwner().sql(broken.sql()).param("id", id).update();

        var check = examination.checks().stream()
                .filter(each -> each.code().equals(broken.code()))
                .findFirst()
                .orElseThrow();
        var result = examination.make(check);

        assertThat(result.state()).isEqualTo(CheckResult.State.FOUND);
        assertThat(result.count()).isPositive();
        assertThat(result.examples())
                .anySatisfy(example -> assertThat(example.what()).contains(broken.expected(id)));
    }

    @Test
    void eachCheckHasItsWordsInBothLanguages() {
        for (var check : examination.checks()) {
            for (var part : List.of("title", "what", "remedy")) {
                var key = "check." + check.code() + "." + part;
                assertThat(messages.getMessage(key, null, Locale.of("en", "GB")))
                        .as(key)
                        .isNotBlank()
                        .isNotEqualTo(messages.getMessage(key, null, Locale.of("sv", "SE")));
            }
        }
    }
}
