package org.iotlabel.desk;

import java.util.List;
import java.util.UUID;

/** Who looks at a page. */
public interface Visitor {
    boolean isSignedIn();

    /** The key of the person; answers 401 where nobody is signed in. */
    UUID principal();

    /** How they are called. */
    String name();

    /** Every role that they hold now, also in organisations that are not admitted; empty where nobody is signed in. */
    List<Seat> seats();
}
