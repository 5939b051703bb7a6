package se.samhand.ui;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samhand.kernel.Forbidden;
import se.samhand.kernel.OpenToAll;
import se.samhand.kernel.StaleVersion;

/// Fails in every way that a page can fail.
@Controller
@OpenToAll(because = "Exists in tests only")
class FailingController {

    @GetMapping("/prov/fel")
    String bug() {
        throw new IllegalStateException("A bug on purpose");
    }

    @GetMapping("/prov/konflikt")
    String conflict() {
        throw new StaleVersion("Saved on purpose");
    }

    @GetMapping("/prov/forst")
    String changedMeanwhile() {
        var happened = List.of(
                new History.Event("Enar Exempel", "tog bort en aktivitet", "2026-11-23 14.40"),
                new History.Event("Stina Exempel", "slog ihop två rader", "2026-11-23 14.38"));
        throw new ChangedMeanwhile(
                new Conflict(
                        "Det du rättade togs bort medan du skrev", "Det du skrev är inte sparat.", happened, List.of()),
                new Link("Visa tolkningen som den är nu", "/handlingsplaner"));
    }

    @GetMapping("/prov/forbjudet")
    String forbidden() {
        throw new Forbidden("test.nothing");
    }

    @GetMapping("/prov/tal")
    ResponseEntity<String> number(@RequestParam int tal) {
        return ResponseEntity.ok(String.valueOf(tal));
    }
}
