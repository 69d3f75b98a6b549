package org.iotlabel.cli;

import picocli.CommandLine.Command;

/** What an operator does with the platform's own keys. */
@Command(
        name = "keys",
        subcommands = {CreateKeysCommand.class, RotateKeysCommand.class},
        mixinStandardHelpOptions = true,
        description = "Makes and rotates the signing keys of a platform.")
final class KeysCommand {}
