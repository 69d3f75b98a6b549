package org.iotlabel.evidence;

/** Why a file cannot be evidence. The sentence is for the person who sent it. */
enum RefusalReason {
    /** Zero bytes, or an archive with nothing in it. */
    EMPTY("There is nothing in it"),
    /** Of no type on the allow-list. */
    UNKNOWN_TYPE("It is of no accepted type"),
    /** The name promises another type than the content has. */
    DISGUISED("Its name and its content are of different types"),
    /** A web page: it would run in the reader's browser. */
    HTML("It is a web page"),
    /** A drawing that may carry scripts. */
    SVG("It is an SVG drawing, which may carry scripts"),
    /** Text made to be run. */
    SCRIPT("It is a script"),
    /** A program or a package of programs. */
    EXECUTABLE("It is a program"),
    /** An office document with macros, or of an old format that cannot be told from one. */
    MACROS("It carries macros, or is of an old office format that may"),
    /** A PDF that acts when opened. */
    ACTIVE_PDF("It is a PDF that runs or starts something"),
    /** XML with declarations of its own, by which a reader can be made to fetch files or to run out of memory. */
    DECLARATIONS("It is XML with entity declarations of its own"),
    /** Cannot be looked into without a password. */
    ENCRYPTED("It is encrypted, so it cannot be examined"),
    /** Unpacks to far more than it weighs. */
    EXPANDS_TOO_MUCH("It unpacks to more than is allowed"),
    /** More entries than are allowed. */
    TOO_MANY_ENTRIES("It has more entries than are allowed"),
    /** An archive inside an archive inside an archive, or one of a kind that is not opened here. */
    NESTED("It has archives inside archives too deep, or of a kind that cannot be examined"),
    /** A name in an archive that would leave the directory it is unpacked to. */
    UNSAFE_NAME("It has an entry whose name is unsafe to unpack"),
    /** Damaged, or not what its beginning says. */
    UNREADABLE("It is damaged or malformed");

    private final String sentence;

    RefusalReason(String sentence) {
        this.sentence = sentence;
    }

    /** The reason in words, without a full stop. */
    public String sentence() {
        return sentence;
    }
}
