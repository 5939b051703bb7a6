package se.samhand.strategy;

import java.util.List;
import se.samhand.ui.Words;

/// Tells who is touched when a template is published; whoever builds on templates contributes a bean of this type.
@FunctionalInterface
public interface TemplateUse {

    /// Whole sentences, such as how many plans are written under the template of a strategy.
    List<String> touched(String strategy, Words words);
}
