package org.iotlabel.label;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import org.iotlabel.statuslist.ListsOnFile;

/** The status lists that speak of the label, as they are when the bundle is made. */
@ApplicationScoped
class StatusInBundle implements BundlePart {
    private final Labels labels;
    private final ListsOnFile lists;

    StatusInBundle(Labels labels, ListsOnFile lists) {
        this.labels = labels;
        this.lists = lists;
    }

    @Override
    public Map<String, byte[]> files(Serial serial) {
        var files = new TreeMap<String, byte[]>();
        labels.of(serial)
                .statusPlace()
                .map(lists::of)
                .orElse(Map.of())
                .forEach((name, content) -> files.put("status/" + name, content));
        return files;
    }
}
