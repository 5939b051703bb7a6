package se.samhand.identity.web;

import java.util.List;

/// Recovery codes, shown once.
public record RecoveryCodePage(List<String> codes) {

    /// All of them, to be taken along at once.
    public String all() {
        return String.join("\n", codes);
    }
}
