package se.samhand.identity.internal.factor;

import java.time.Instant;

/// The app in somebody's phone, for tests: it makes codes of the key that was typed into it.
public final class App {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final byte[] secret = new byte[TimedCode.SECRET_BYTES];

    /// @param typed the key as the page shows it
    public App(String typed) {
        int held = 0;
        int bits = 0;
        int next = 0;
        for (char letter : typed.replace(" ", "").toCharArray()) {
            held = (held << 5) | LETTERS.indexOf(letter);
            bits += 5;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                secret[next++] = (byte) (held >>> bits);
                held &= (1 << bits) - 1;
            }
        }
    }

    /// The code that is shown now.
    public String code() {
        return TimedCode.at(secret, TimedCode.stepAt(Instant.now()));
    }
}
