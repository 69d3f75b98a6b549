package org.iotlabel.reference;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/**
 * Says of each schema which members are always there: those that the record behind it does not mark as absent. Java says
 * so by {@code @Nullable}, which the scanner of the description does not read.
 */
final class Members {
    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName OPTIONAL = DotName.createSimple("java.util.Optional");
    private static final DotName INCLUDE = DotName.createSimple("com.fasterxml.jackson.annotation.JsonInclude");
    private static final DotName SCHEMA =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");
    /** The scanner writes a schema for each kind of item that pages have. */
    private static final String PAGE = "Page";

    private static final String OURS = "org.iotlabel.";

    private final Map<String, Map<DotName, ClassInfo>> records = new TreeMap<>();

    Members(IndexView index) {
        for (var one : index.getKnownClasses()) {
            if (one.isRecord() && one.name().toString().startsWith(OURS)) {
                // The index is made of several, and knows some classes twice.
                records.computeIfAbsent(name(one), _ -> new LinkedHashMap<>()).put(one.name(), one);
            }
        }
    }

    /** As the record is called in the description. */
    private static String name(ClassInfo one) {
        var schema = one.declaredAnnotation(SCHEMA);
        var name = schema == null ? null : schema.value("name");
        return name == null ? one.simpleName() : name.asString();
    }

    void complete(Components components) {
        if (components.getSchemas() != null) {
            components.getSchemas().forEach(this::complete);
        }
    }

    private void complete(String name, Schema schema) {
        if (schema.getProperties() == null
                || schema.getRequired() != null && !schema.getRequired().isEmpty()) {
            return;
        }
        var members = schema.getProperties().keySet();
        var called = name.startsWith(PAGE) ? PAGE : name.replaceFirst("\\d+$", "");
        var behind = records.getOrDefault(called, Map.of()).values().stream()
                .filter(one -> one.recordComponents().stream()
                        .map(RecordComponentInfo::name)
                        .toList()
                        .containsAll(members))
                .toList();
        if (behind.size() == 1) {
            behind.getFirst().recordComponents().stream()
                    .filter(component -> members.contains(component.name()))
                    .filter(Members::isAlwaysThere)
                    .map(RecordComponentInfo::name)
                    .sorted()
                    .forEach(schema::addRequired);
        }
    }

    private static boolean isAlwaysThere(RecordComponentInfo component) {
        return !component.type().hasAnnotation(NULLABLE)
                && !component.hasAnnotation(NULLABLE)
                && !component.declaringClass().field(component.name()).hasAnnotation(INCLUDE)
                && !component.type().name().equals(OPTIONAL);
    }
}
