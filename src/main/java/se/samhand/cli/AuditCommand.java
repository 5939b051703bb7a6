package se.samhand.cli;

import picocli.CommandLine.Command;

/// What can be done with the trail at the desk.
@Command(
        name = "audit",
        description = "Spårbarhet.",
        synopsisHeading = "Användning: ",
        mixinStandardHelpOptions = true,
        subcommands = AuditVerifyCommand.class)
final class AuditCommand {}
