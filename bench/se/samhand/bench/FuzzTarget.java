package se.samhand.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import se.samhand.document.ReadingLimits;
import se.samhand.organisation.OrganisationReference;
import se.samhand.plan.PlanReader;
import se.samhand.strategy.StrategyReference;

/// Reads made-up bytes as a plan, as often as it is asked; whatever is thrown is a finding.
///
/// Jazzer calls it in a process of its own. The folder for the file is best in memory.
public final class FuzzTarget {

    private static final FuzzKind KIND = FuzzKind.of(System.getProperty("samhand.fuzz.kind"));
    private static final Path FILE =
            Path.of(System.getProperty("samhand.fuzz.folder")).resolve(KIND.fileName());
    private static final byte @Nullable [] CARRIER = carrier();
    private static final PlanReader READER =
            new PlanReader(ReadingLimits.DEFAULT, StrategyReference.load(), OrganisationReference.load("ekdalen"));

    private FuzzTarget() {}

    public static void fuzzerTestOneInput(byte[] madeUp) {
        try {
            Files.write(FILE, KIND.file(CARRIER, madeUp));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        READER.read(FILE, KIND.fileName());
    }

    private static byte @Nullable [] carrier() {
        try {
            return KIND.carrier();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
