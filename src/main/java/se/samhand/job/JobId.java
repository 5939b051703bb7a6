package se.samhand.job;

import java.util.UUID;

/// Names one piece of long work (*långkörning*).
public record JobId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
