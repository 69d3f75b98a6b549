package org.iotlabel.reference;

import java.util.List;

/** Forms with files that no browser sends; the boundary of each is x. */
final class Forms {
    private static final String FILE = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=";

    static final List<String> BROKEN = List.of(
            "",
            "--x",
            "--x--\r\n",
            "--x\r\n\r\n\r\n--x--\r\n",
            "--x\r\nContent-Disposition: form-data\r\n\r\nx\r\n--x--\r\n",
            FILE + "\"\"\r\n\r\n\r\n--x--\r\n",
            FILE + "\"a\0b.txt\"\r\n\r\nx\r\n--x--\r\n",
            FILE + "\"../../etc/passwd\"\r\n\r\nx\r\n--x--\r\n",
            FILE + "\"" + "a".repeat(5_000) + "\"\r\n\r\nx\r\n--x--\r\n",
            FILE + "\"a.txt\"\r\nContent-Type: no type\r\n\r\nx\r\n--x--\r\n",
            FILE + "\"a.txt\"\r\n\r\nx",
            FILE + "\"a.txt\"\r\n\r\nx\r\n--x\r\nContent-Disposition: form-data; name=\"confidentiality\"\r\n\r\nNONE"
                    + "\r\n--x--\r\n",
            FILE
                    + "\"a.txt\"\r\n\r\nx\r\n--x\r\nContent-Disposition: form-data; name=\"description\"\r\n\r\n\0\r\n--x--\r\n");

    private Forms() {}
}
