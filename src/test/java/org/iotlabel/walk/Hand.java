package org.iotlabel.walk;

/** What somebody touches a page with. */
interface Hand {
    /** Goes to a thing, so that what is typed goes there. */
    void to(Thing thing) throws Exception;

    /** Follows a link, presses a button, ticks a box. */
    void use(Thing thing) throws Exception;

    /** Chooses one of those that exclude each other. */
    void choose(Thing radio) throws Exception;
}
