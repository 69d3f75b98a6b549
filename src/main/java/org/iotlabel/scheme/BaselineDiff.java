package org.iotlabel.scheme;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What one version of a baseline says otherwise than another. The order of elements is no difference.
 *
 * @param since the version compared with
 * @param version the version looked at
 * @param requirements what is asked
 * @param features the questions that decide what applies
 * @param facts the facts of the containment grade
 * @param rest the other members that differ
 */
record BaselineDiff(
        String since, String version, Changes requirements, Changes features, Changes facts, List<ChangedMember> rest) {

    private static final Set<String> COMPARED_BY_ELEMENT = Set.of("requirements", "features", "containment", "version");

    public BaselineDiff {
        rest = List.copyOf(rest);
    }

    /** The difference, with what was in {@code since} and is in {@code version}. */
    public static BaselineDiff between(BaselineDocument since, BaselineDocument version) {
        JsonNode was = BaselineJson.tree(since);
        JsonNode now = BaselineJson.tree(version);
        return new BaselineDiff(
                since.version(),
                version.version(),
                Changes.between(was.get("requirements"), now.get("requirements")),
                Changes.between(was.get("features"), now.get("features")),
                Changes.between(was.at("/containment/facts"), now.at("/containment/facts")),
                rest(was, now));
    }

    private static List<ChangedMember> rest(JsonNode was, JsonNode now) {
        Stream<ChangedMember> members = names(now)
                .filter(name -> !COMPARED_BY_ELEMENT.contains(name))
                .map(name -> ChangedMember.of(name, was.get(name), now.get(name)));
        Stream<ChangedMember> grades =
                Stream.of(ChangedMember.of("grades", was.at("/containment/grades"), now.at("/containment/grades")));
        return Stream.concat(members, grades).filter(ChangedMember::isChanged).toList();
    }

    static Stream<String> names(JsonNode object) {
        return StreamSupport.stream(((Iterable<String>) object::fieldNames).spliterator(), false);
    }
}
