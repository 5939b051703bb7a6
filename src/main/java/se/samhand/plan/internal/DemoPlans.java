package se.samhand.plan.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samhand.file.StoredFileSummary;
import se.samhand.file.StoredFiles;
import se.samhand.kernel.Actor;
import se.samhand.kernel.Installation;
import se.samhand.kernel.Period;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.PlanReader;

/// Gives a demo that has no plan yet the plans that it comes with, read in as a person would.
///
/// They lie under `demo/<data set>/`; a name that ends in `-constructed` marks made-up content.
@Component
class DemoPlans implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoPlans.class);
    private static final Actor SAMHAND = Actor.samhand(PlanPermissions.READ, PlanPermissions.IMPORT);

    private final Installation installation;
    private final JdbcClient jdbc;
    private final StoredFiles files;
    private final PlanReader reader;
    private final ReceivePlanFile receivePlanFile;
    private final CreatePlanFromFile createPlanFromFile;
    private final ImportDetailsQuery imports;

    DemoPlans(
            Installation installation,
            JdbcClient jdbc,
            StoredFiles files,
            PlanReader reader,
            ReceivePlanFile receivePlanFile,
            CreatePlanFromFile createPlanFromFile,
            ImportDetailsQuery imports) {
        this.installation = installation;
        this.jdbc = jdbc;
        this.files = files;
        this.reader = reader;
        this.receivePlanFile = receivePlanFile;
        this.createPlanFromFile = createPlanFromFile;
        this.imports = imports;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (!installation.isDemo() || hasPlans()) {
            return;
        }
        Resource[] files = new PathMatchingResourcePatternResolver()
                .getResources("classpath*:demo/" + installation.dataSet() + "/*.html");
        for (Resource file : files) {
            load(file);
        }
    }

    private boolean hasPlans() {
        return jdbc.sql("""
                        select exists (select 1 from plan.plan_import)
                        """).query(Boolean.class).single();
    }

    private void load(Resource file) throws IOException {
        String name = Optional.ofNullable(file.getFilename()).orElseThrow();
        Path copy = Files.createTempFile("samhand-demo", null);
        try {
            try (InputStream content = file.getInputStream()) {
                Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            // These files are our own; nobody else's are read in this process.
            switch (receivePlanFile.receive(store(copy, name), reader.read(copy, name), SAMHAND)) {
                case ReceivePlanFile.Outcome.Received received -> create(received, name);
                case ReceivePlanFile.Outcome.FileRefused refused ->
                    throw new IllegalStateException("Demo plan " + name + " is refused: " + refused.refusal());
                case ReceivePlanFile.Outcome.HasNoPlanTable none ->
                    throw new IllegalStateException("Demo plan " + name + " holds no plan");
            }
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private StoredFileSummary store(Path file, String name) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return files.store(name, content);
        }
    }

    private void create(ReceivePlanFile.Outcome.Received received, String name) {
        ImportDetailsQuery.ImportDetails found = imports.get(received.planImport(), SAMHAND);
        String administration = found.plan().administrationCode();
        Period period = found.plan().period();
        if (administration == null || period == null) {
            throw new IllegalStateException("Demo plan " + name + " does not say whose it is, or for which years");
        }
        Basis basis = name.contains("-constructed.") ? Basis.CONSTRUCTED : Basis.SOURCE;
        createPlanFromFile.create(
                received.planImport(),
                new CreatePlanFromFile.Heading(
                        administration, found.strategy().code(), Plan.titleFor(period), period, basis),
                true,
                SAMHAND);
        LOG.info("Read in the demo plan {}", name);
    }
}
