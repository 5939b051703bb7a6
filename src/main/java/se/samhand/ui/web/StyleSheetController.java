package se.samhand.ui.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.samhand.kernel.OpenToAll;
import se.samhand.ui.internal.StyleSheet;

@Controller
class StyleSheetController {

    private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);

    private final StyleSheet styleSheet;

    StyleSheetController(StyleSheet styleSheet) {
        this.styleSheet = styleSheet;
    }

    @OpenToAll(because = "The look of the pages is not secret")
    @GetMapping("/css/samhand.css")
    ResponseEntity<String> show() {
        return ResponseEntity.ok()
                .contentType(CSS)
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .body(styleSheet.text());
    }
}
