package se.samhand.plan;

import java.util.UUID;

/// Names one plan (*handlingsplan*).
public record PlanId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
