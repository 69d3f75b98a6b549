package org.iotlabel.scheme;

import java.util.Locale;

/**
 * A requirement as its readers see it.
 *
 * @param said what it says to them, in their language where it was translated
 * @param condition for which devices, in words
 */
record Asked(Requirement requirement, RequirementWords said, Worded condition) {
    static Asked of(BaselineDocument document, Requirement requirement, Locale language) {
        return new Asked(
                requirement,
                BaselineWords.in(language).of(requirement),
                ConditionWords.of(document, requirement.applicability(), language));
    }

    /** Whether what it says to readers is not in the language in which it binds. */
    public boolean isTranslated() {
        return !said.language().equals(Locale.ENGLISH.toLanguageTag());
    }
}
