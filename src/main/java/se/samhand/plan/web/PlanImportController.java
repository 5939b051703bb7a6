package se.samhand.plan.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import se.samhand.job.JobId;
import se.samhand.job.JobOutcome;
import se.samhand.job.Jobs;
import se.samhand.kernel.RequiresPermission;
import se.samhand.plan.PlanId;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.ImportDetailsQuery;
import se.samhand.plan.internal.UploadPlanFile;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// Taking in a file (*inläsning*), and looking at how it was read.
@Controller
@RequestMapping(PlanLinks.IMPORTS)
@RequiresPermission(PlanPermissions.IMPORT)
class PlanImportController {

    private final UploadPlanFile uploadPlanFile;
    private final Jobs jobs;
    private final ImportDetailsQuery details;
    private final ImportProperties properties;
    private final String largest;

    PlanImportController(
            UploadPlanFile uploadPlanFile,
            Jobs jobs,
            ImportDetailsQuery details,
            ImportProperties properties,
            @Value("${spring.servlet.multipart.max-file-size}") DataSize largest) {
        this.uploadPlanFile = uploadPlanFile;
        this.jobs = jobs;
        this.details = details;
        this.properties = properties;
        this.largest = String.valueOf(largest.toMegabytes());
    }

    @GetMapping("/ny")
    String newForm(Model model) {
        model.addAttribute("page", new NewImportPage("", largest, FormErrors.none()));
        return "plan/newImport";
    }

    @PostMapping
    ModelAndView create(
            @RequestParam("fil") @Nullable MultipartFile file,
            @RequestParam(name = "text", defaultValue = "") String pasted,
            @ModelAttribute("shell") Shell shell)
            throws IOException {
        boolean hasFile = file != null && !file.isEmpty();
        if (!hasFile && pasted.isBlank()) {
            boolean isEmptyFile = file != null
                    && file.getOriginalFilename() != null
                    && !file.getOriginalFilename().isBlank();
            return refused(
                    "fil",
                    shell.words().get(isEmptyFile ? "document.refusal.EMPTY" : "plan.import.nothing-chosen"),
                    pasted);
        }
        if (hasFile && !pasted.isBlank()) {
            return refused("fil", shell.words().get("plan.import.both"), pasted);
        }
        Path copy = Files.createTempFile("samhand-upload", null);
        try {
            if (hasFile) {
                file.transferTo(copy);
            } else {
                Files.writeString(copy, pasted, StandardCharsets.UTF_8);
            }
            String name = hasFile ? nameOf(file) : shell.words().get("plan.import.pasted-name");
            String field = hasFile ? "fil" : "text";
            return switch (uploadPlanFile.upload(copy, name, shell.actor())) {
                case UploadPlanFile.Outcome.Uploaded uploaded -> answer(uploaded.job(), field, pasted, shell.words());
                case UploadPlanFile.Outcome.TooManyWait many ->
                    refused(field, shell.words().get("plan.import.too-many-wait", many.limit()), pasted);
            };
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static String nameOf(MultipartFile file) {
        String name = file.getOriginalFilename();
        // Browsers write a quotation mark in a name as %22.
        return name == null || name.isBlank() ? "plan" : name.replace("%22", "\"");
    }

    /// Most files are read in a moment; the others are followed on a page that can be left.
    private ModelAndView answer(JobId job, String field, String pasted, Words words) {
        Optional<JobOutcome> outcome = jobs.await(job, properties.patience());
        return outcome.map(ended -> switch (ended) {
                    case JobOutcome.Done done -> new ModelAndView("redirect:" + done.path());
                    case JobOutcome.Refused refused -> refused(field, words.get(refused.messageKey()), pasted);
                })
                .orElseGet(() -> new ModelAndView("redirect:" + Jobs.path(job)));
    }

    private ModelAndView refused(String field, String message, String pasted) {
        ModelAndView view = new ModelAndView("plan/newImport", HttpStatus.UNPROCESSABLE_CONTENT);
        view.addObject(
                "page", new NewImportPage(pasted, largest, FormErrors.none().with(field, message)));
        return view;
    }

    @GetMapping("/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam(name = "visa", defaultValue = "") String filter,
            @ModelAttribute("shell") Shell shell,
            Model model) {
        ImportDetailsQuery.ImportDetails found = details.get(id, shell.actor());
        PlanId plan = found.planImport().plan();
        if (plan != null) {
            return "redirect:" + PlanLinks.plan(plan);
        }
        model.addAttribute(
                "page",
                new ImportReview(found, shell, DraftReceipt.in(model))
                        .page(HeadingForm.proposedBy(found), FormErrors.none(), filter.equals("kvar")));
        return "plan/import";
    }
}
