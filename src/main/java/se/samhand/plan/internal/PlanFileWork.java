package se.samhand.plan.internal;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.document.ReadingLimits;
import se.samhand.job.IsolatedWork;
import se.samhand.organisation.OrganisationReference;
import se.samhand.plan.PlanReader;
import se.samhand.plan.internal.draft.ReadingJson;
import se.samhand.strategy.StrategyReference;

/// Reads a plan from a file in a process of its own.
public final class PlanFileWork implements IsolatedWork {

    private @Nullable PlanReader reader;

    /// @param name the name that the person gave the file
    /// @param dataSet the data set, whose organisation is known
    /// @param mostBytes the largest file that is read
    static List<String> arguments(String name, String dataSet, long mostBytes) {
        return List.of(name, dataSet, Long.toString(mostBytes));
    }

    @Override
    public String work(Path file, List<String> arguments) {
        PlanReader ready = reader(arguments.get(1), Long.parseLong(arguments.get(2)));
        return ReadingJson.write(ready.read(file, arguments.get(0)));
    }

    /// A process belongs to one installation: its reference data are loaded once.
    private PlanReader reader(String dataSet, long mostBytes) {
        PlanReader ready = reader;
        if (ready == null) {
            ready = new PlanReader(
                    ReadingLimits.DEFAULT.withMaxBytes(mostBytes),
                    StrategyReference.load(),
                    OrganisationReference.load(dataSet));
            reader = ready;
        }
        return ready;
    }
}
