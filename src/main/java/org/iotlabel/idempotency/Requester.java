package org.iotlabel.idempotency;

import java.util.UUID;

/** Who sends the present request; the keys of two requesters never meet. */
public interface Requester {
    /** The key of the person or machine; answers 401 where nobody is signed in. */
    UUID principal();
}
