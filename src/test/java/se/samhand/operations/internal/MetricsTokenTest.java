package se.samhand.operations.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class MetricsTokenTest {

    @Test
    void opensForNobodyWhenThereIsNone() {
        assertThat(new MetricsToken("").isShownBy(request("Bearer "))).isFalse();
        assertThat(new MetricsToken("").isShownBy(new MockHttpServletRequest())).isFalse();
    }

    @Test
    void opensForTheWholeTokenOnly() {
        var token = new MetricsToken("abcdef");

        assertThat(token.isShownBy(request("Bearer abcdef"))).isTrue();
        assertThat(token.isShownBy(request("Bearer abcde"))).isFalse();
        assertThat(token.isShownBy(request("abcdef"))).isFalse();
    }

    @Test
    void refusesAShortOneAtStart() {
        assertThatThrownBy(() -> new OperationsProperties("short", List.of()))
                .hasMessageContaining("at least 32")
                .hasMessageNotContaining("short:");
    }

    @Test
    void neverTellsTheSecretInALog() {
        var secret = "a-secret-that-is-long-enough-to-be-one";

        assertThat(new OperationsProperties(secret, List.of()).toString()).doesNotContain(secret);
        assertThat(new MetricsToken(secret).toString()).doesNotContain(secret);
    }

    private static MockHttpServletRequest request(String authorization) {
        var request = new MockHttpServletRequest();
        request.addHeader("Authorization", authorization);
        return request;
    }
}
