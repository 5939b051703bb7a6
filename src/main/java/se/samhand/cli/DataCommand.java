package se.samhand.cli;

import picocli.CommandLine.Command;

/// What can be done with all data at the desk.
@Command(
        name = "data",
        description = "Alla data: kontrollera, säkerhetskopiera, återställ, flytta till en annan databas.",
        synopsisHeading = "Användning: ",
        mixinStandardHelpOptions = true,
        subcommands = {DataCheckCommand.class, DataExportCommand.class, DataImportCommand.class})
final class DataCommand {}
