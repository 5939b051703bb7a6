package se.samhand.cli;

import picocli.CommandLine.Command;

/// What can be done with all data at the desk.
@Command(
        name = "data",
        description = "Alla data: säkerhetskopiera, återställ, flytta till en annan databas.",
        synopsisHeading = "Användning: ",
        mixinStandardHelpOptions = true,
        subcommands = {DataExportCommand.class, DataImportCommand.class})
final class DataCommand {}
