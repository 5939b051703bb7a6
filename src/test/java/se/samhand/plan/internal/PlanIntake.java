package se.samhand.plan.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import se.samhand.file.StoredFiles;
import se.samhand.kernel.Actor;
import se.samhand.plan.PlanReader;

/// Takes in a plan file for tests that are about what comes after: without the long work, in this process.
@Component
public class PlanIntake {

    private final StoredFiles files;
    private final PlanReader reader;
    private final ReceivePlanFile receivePlanFile;

    PlanIntake(StoredFiles files, PlanReader reader, ReceivePlanFile receivePlanFile) {
        this.files = files;
        this.reader = reader;
        this.receivePlanFile = receivePlanFile;
    }

    public ReceivePlanFile.Outcome receive(Path file, String name, Actor actor) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return receivePlanFile.receive(files.store(name, bytes), reader.read(file, name), actor);
        }
    }
}
