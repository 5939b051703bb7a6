package se.samhand.strategy;

import java.util.List;
import java.util.Optional;

/// Answers questions about the strategies (*strategier*) that plans may follow.
public interface StrategyDirectory {

    /// All strategies, the oldest period first.
    List<StrategyVersion> strategies();

    Optional<StrategyVersion> strategy(String code);
}
