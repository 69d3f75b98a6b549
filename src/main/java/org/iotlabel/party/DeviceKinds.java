package org.iotlabel.party;

import java.util.List;
import org.iotlabel.desk.Option;

/** The kinds of devices for which a body can apply, by their codes and in words; a floor above has them. */
public interface DeviceKinds {
    /** In the order in which they are shown. */
    List<Option> all();
}
