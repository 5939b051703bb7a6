package se.samhand.identity.web;

import java.time.Duration;
import org.springframework.http.ResponseCookie;
import se.samhand.ui.SignInPath;

/// By this cookie a browser that has signed in before is known, when it signs in again; it is sent nowhere else.
final class DeviceCookie {

    static final String NAME = "samhand-device";

    private static final Duration ONE_YEAR = Duration.ofDays(365);

    private DeviceCookie() {}

    static String of(String token, boolean isSecure) {
        return ResponseCookie.from(NAME, token)
                .path(SignInPath.SIGN_IN)
                .maxAge(ONE_YEAR)
                .httpOnly(true)
                .secure(isSecure)
                .sameSite("Lax")
                .build()
                .toString();
    }
}
