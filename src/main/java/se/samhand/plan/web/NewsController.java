package se.samhand.plan.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.RequiresPermission;
import se.samhand.plan.PlanId;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.PlanStateQuery;
import se.samhand.ui.Shell;

/// Tells whoever has a plan open that others came, went or wrote, for as long as they have it open (ADR 42).
@Controller
@RequestMapping(EditLinks.EDITOR + "/handelser")
@RequiresPermission(PlanPermissions.WRITE)
class NewsController {

    private final PlanStateQuery states;
    private final NewsStreams streams;

    NewsController(PlanStateQuery states, NewsStreams streams) {
        this.states = states;
        this.streams = streams;
    }

    /// Holds a virtual thread, which costs next to nothing.
    @GetMapping
    void show(
            @PathVariable UUID id,
            @RequestParam("fonster") String window,
            @ModelAttribute("shell") Shell shell,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        PlanId plan = states.get(new PlanId(id), shell.actor()).plan();
        HttpSession session = request.getSession(false);
        if (session == null || !PlanLinks.isId(window)) {
            throw new NotFound("No window " + window);
        }
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE + ";charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        // A proxy that gathers an answer before it sends it would keep the news to itself.
        response.setHeader("X-Accel-Buffering", "no");
        streams.tell(
                new NewsStreams.Reader(plan, UUID.fromString(window), shell.actor(), session.getId(), shell.words()),
                response.getOutputStream());
    }
}
