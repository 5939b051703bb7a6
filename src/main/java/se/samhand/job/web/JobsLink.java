package se.samhand.job.web;

import org.springframework.stereotype.Component;
import se.samhand.job.JobPermissions;
import se.samhand.kernel.Actor;
import se.samhand.ui.AccountLink;
import se.samhand.ui.Icon;

/// Leads to *Pågående arbeten* also when nothing goes on.
@Component
class JobsLink implements AccountLink {

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Icon icon() {
        return Icon.FOLLOW_UP;
    }

    @Override
    public String labelKey() {
        return "job.index.title";
    }

    @Override
    public String path() {
        return JobLinks.JOBS;
    }

    @Override
    public boolean isShownTo(Actor actor) {
        return actor.may(JobPermissions.READ);
    }
}
