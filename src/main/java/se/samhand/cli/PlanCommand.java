package se.samhand.cli;

import picocli.CommandLine.Command;

/// What can be done with plans at the desk.
@Command(
        name = "plan",
        description = "Handlingsplaner.",
        synopsisHeading = "Användning: ",
        mixinStandardHelpOptions = true,
        subcommands = PlanReadCommand.class)
final class PlanCommand {}
