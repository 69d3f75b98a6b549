package org.iotlabel.scheme;

/** Where the pages of a version are. */
final class BaselinePaths {
    private static final String ROOT = "/baseline/";

    private BaselinePaths() {}

    static String of(String version) {
        return ROOT + version;
    }

    static String of(BaselineDocument baseline) {
        return of(baseline.version());
    }

    static String of(BaselineDocument baseline, Level level) {
        return of(baseline) + "/level-" + level.number();
    }

    static String of(BaselineDocument baseline, Requirement requirement) {
        return of(baseline, requirement.id());
    }

    static String of(BaselineDocument baseline, String requirement) {
        return of(baseline) + "/" + requirement;
    }
}
