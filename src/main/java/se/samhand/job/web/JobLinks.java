package se.samhand.job.web;

import se.samhand.job.JobId;
import se.samhand.job.Jobs;

/// Addresses of the pages about long work.
final class JobLinks {

    static final String JOBS = "/pagaende";

    private JobLinks() {}

    static String status(JobId job) {
        return Jobs.path(job) + "/lage";
    }

    static String cancellation(JobId job) {
        return Jobs.path(job) + "/avbrott";
    }

    static String restart(JobId job) {
        return Jobs.path(job) + "/omstart";
    }
}
