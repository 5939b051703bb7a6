package se.samhand.plan.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.document.ReadingLimits;
import se.samhand.job.IsolatedWork;
import se.samhand.organisation.Administration;
import se.samhand.organisation.OrganisationReference;
import se.samhand.plan.PlanReader;
import se.samhand.plan.internal.draft.ReadingJson;
import se.samhand.strategy.StrategyReference;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Reads a plan from a file in a process of its own.
public final class PlanFileWork implements IsolatedWork {

    /// One argument holds a bounded number of bytes, and the administrations may be many.
    private static final int PIECE = 16_000;

    private static final int FIRST_PIECE = 3;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Administration>> ADMINISTRATIONS = new TypeReference<>() {};

    private @Nullable PlanReader reader;
    private String known = "";

    /// @param name the name that the person gave the file
    /// @param dataSet the data set, whose strategies and roles are known
    /// @param mostBytes the largest file that is read
    /// @param administrations those that the database knows by now
    static List<String> arguments(String name, String dataSet, long mostBytes, List<Administration> administrations) {
        var arguments = new ArrayList<>(List.of(name, dataSet, Long.toString(mostBytes)));
        var json = JSON.writeValueAsString(administrations);
        for (int from = 0; from < json.length(); from += PIECE) {
            arguments.add(json.substring(from, Math.min(json.length(), from + PIECE)));
        }
        return List.copyOf(arguments);
    }

    @Override
    public String work(Path file, List<String> arguments) {
        var administrations = String.join("", arguments.subList(FIRST_PIECE, arguments.size()));
        PlanReader ready = reader(arguments.get(1), Long.parseLong(arguments.get(2)), administrations);
        return ReadingJson.write(ready.read(file, arguments.get(0)));
    }

    /// A process belongs to one installation: what it knows is loaded once, and again when the organisation has
    /// changed.
    private PlanReader reader(String dataSet, long mostBytes, String administrations) {
        PlanReader ready = reader;
        if (ready == null || !known.equals(administrations)) {
            ready = new PlanReader(
                    ReadingLimits.DEFAULT.withMaxBytes(mostBytes),
                    StrategyReference.load(),
                    OrganisationReference.load(dataSet).with(JSON.readValue(administrations, ADMINISTRATIONS)));
            reader = ready;
            known = administrations;
        }
        return ready;
    }
}
