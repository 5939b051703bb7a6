package se.samhand.identity.internal;

import java.io.Serializable;
import java.util.HexFormat;

/// What is kept of a one-time link while somebody chooses a password: not the secret itself.
public record InvitationLink(String hash) implements Serializable {

    public static InvitationLink of(String secret) {
        return new InvitationLink(HexFormat.of().formatHex(OneTimeSecret.hash(secret)));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hash);
    }
}
