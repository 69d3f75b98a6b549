package org.iotlabel.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the platform. */
@Command(
        name = "label",
        subcommands = {
            WalkthroughCommand.class,
            SeedCommand.class,
            AuditCommand.class,
            VerifyCommand.class,
            KeysCommand.class
        },
        mixinStandardHelpOptions = true,
        description = "Works with a label server over its public API.")
public final class LabelCommand {
    private LabelCommand() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs one command, and answers its exit code. */
    static int run(String... arguments) {
        return line().execute(arguments);
    }

    static CommandLine line() {
        return new CommandLine(new LabelCommand()).setExecutionExceptionHandler((broken, line, _) -> {
            line.getErr().println("label: " + broken.getMessage());
            return 1;
        });
    }
}
