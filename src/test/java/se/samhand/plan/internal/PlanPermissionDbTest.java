package se.samhand.plan.internal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import se.samhand.kernel.Actor;
import se.samhand.kernel.Forbidden;
import se.samhand.kernel.Period;
import se.samhand.plan.PlanFiles;
import se.samhand.plan.PlanId;
import se.samhand.plan.PlanPermissions;
import se.samhand.testing.DbTest;

/// Each use case asks for permission itself, whatever the page in front of it has asked.
@DbTest
class PlanPermissionDbTest {

    private static final UUID ANY = UUID.fromString("01939a00-0000-7000-8000-00000000ffff");
    private static final Actor READER = Actor.everywhere(ANY, "Läsare", Set.of(PlanPermissions.READ));
    private static final Actor NOBODY = Actor.everywhere(ANY, "Ingen", Set.of());

    @Autowired
    private ReceivePlanFile receivePlanFile;

    @Autowired
    private CreatePlanFromFile createPlanFromFile;

    @Autowired
    private DiscardPlanFile discardPlanFile;

    @Autowired
    private ExportPlan exportPlan;

    @TempDir
    private Path folder;

    @Test
    void refusesAFileFromWhoMayOnlyRead() throws IOException {
        Path file = Files.write(folder.resolve("plan.html"), PlanFiles.clear("Sjöviks stadsdelsförvaltning"));

        assertThatThrownBy(() -> receivePlanFile.receive(file, "plan.html", READER))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void refusesAPlanFromWhoMayOnlyRead() {
        var heading = new CreatePlanFromFile.Heading(
                "sdf-sjovik", "stockholm-2019-2022", "Plan", Period.ofYears(2019, 2022), null);

        assertThatThrownBy(() -> createPlanFromFile.create(ANY, heading, READER))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void refusesRemovalByWhoMayOnlyRead() {
        assertThatThrownBy(() -> discardPlanFile.discard(ANY, READER)).isInstanceOf(Forbidden.class);
    }

    @Test
    void refusesExportToWhoMayNotRead() {
        assertThatThrownBy(() -> exportPlan.export(new PlanId(ANY), ExportPlan.Format.JSON, NOBODY))
                .isInstanceOf(Forbidden.class);
    }
}
