package org.iotlabel.cli;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;
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
            line.getErr().println("label: " + words(broken));
            return 1;
        });
    }

    /** Of a file that is not there or not open to us, Java says its name alone. */
    private static String words(@Nullable Throwable broken) {
        return switch (broken) {
            case null -> "";
            case UncheckedIOException wrapped -> words(wrapped.getCause());
            case NoSuchFileException missing -> "there is no " + missing.getFile();
            case AccessDeniedException shut -> shut.getFile() + " may not be read or written";
            case NotDirectoryException file -> file.getFile() + " is no folder";
            default -> String.valueOf(broken.getMessage());
        };
    }
}
