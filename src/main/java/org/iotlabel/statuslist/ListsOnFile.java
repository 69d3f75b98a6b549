package org.iotlabel.statuslist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;

/** The signed lists as files, for those who take them away to ask nobody later. */
@ApplicationScoped
public class ListsOnFile {
    private final ServedStatusLists lists;

    ListsOnFile(ServedStatusLists lists) {
        this.lists = lists;
    }

    /** The list of that place in all its forms, by file name, as they are handed out now. */
    public Map<String, byte[]> of(StatusPlace place) {
        var signed = lists.of(place.list());
        var files = new TreeMap<String, byte[]>();
        files.put(place.list() + ".jwt", signed.token().content());
        for (var purpose : StatusPurpose.values()) {
            files.put(
                    place.list() + "-" + purpose + ".jwt",
                    signed.credential(purpose).content());
        }
        return files;
    }
}
