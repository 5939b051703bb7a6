package se.samhand.operations;

import java.util.concurrent.CountDownLatch;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.samhand.kernel.OpenToAll;

/// Answers when it is told to, as a request that takes long.
@Controller
@OpenToAll(because = "Exists in tests only")
class WaitingController {

    static final CountDownLatch ENTERED = new CountDownLatch(1);
    static final CountDownLatch MAY_GO_ON = new CountDownLatch(1);

    @GetMapping("/prov/lange")
    ResponseEntity<String> show() throws InterruptedException {
        ENTERED.countDown();
        MAY_GO_ON.await();
        return ResponseEntity.ok("finished");
    }
}
