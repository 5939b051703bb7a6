package se.samhand.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/// What makes a form the same form: its one-time key, its address and all that was filled in.
///
/// Whoever goes back, changes the text and sends again means something new, although the key is the same.
final class Fingerprint {

    private final MessageDigest digest;

    private Fingerprint() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /// @param token name of the field with the token against forgery, which may be another one the second time
    static String of(HttpServletRequest request, String token) {
        var fingerprint = new Fingerprint();
        fingerprint.add(request.getRequestURI());
        new TreeMap<>(request.getParameterMap()).forEach((name, values) -> {
            if (!name.equals(token)) {
                fingerprint.add(name);
                for (var value : values) {
                    fingerprint.add(value);
                }
            }
        });
        if (request instanceof MultipartHttpServletRequest files) {
            files.getMultiFileMap()
                    .forEach((name, sent) -> sent.forEach(file -> {
                        fingerprint.add(name + "/" + file.getOriginalFilename());
                        fingerprint.add(String.valueOf(file.getSize()));
                    }));
        }
        return HexFormat.of().formatHex(fingerprint.digest.digest());
    }

    private void add(String part) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
