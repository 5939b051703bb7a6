package se.samhand.strategy.internal.steering;

import org.springframework.stereotype.Component;
import se.samhand.kernel.Installation;

/// Brings the steering documents up to date with the reference files, in the transaction of whoever starts.
@Component
public class SteeringLoading {

    private final SteeringEditions editions;
    private final Installation installation;

    SteeringLoading(SteeringEditions editions, Installation installation) {
        this.editions = editions;
        this.installation = installation;
    }

    /// After the strategies, which some goals are marked by.
    public void load() {
        editions.load(SteeringReference.load(installation.dataSet()));
    }
}
