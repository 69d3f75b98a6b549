package org.iotlabel.testing;

import java.util.Set;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Starts the one Keycloak while other tests run, where the run has tests that will ask for it: it takes most of a minute,
 * in which they would wait.
 */
public final class KeycloakAhead implements TestExecutionListener {

    private static final Set<String> ASKING =
            Set.of("org.iotlabel.cli.KeycloakSignInTest", "org.iotlabel.cli.WalkthroughTest");
    private static final long FEW = 100;

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        // A handful of tests does not outlast the start; then it is left to the test that needs it.
        if (plan.countTestIdentifiers(TestIdentifier::isTest) > FEW
                && plan.countTestIdentifiers(KeycloakAhead::asks) > 0) {
            Thread.ofPlatform().daemon().name("keycloak-ahead").start(KeycloakResource::issuer);
        }
    }

    private static boolean asks(TestIdentifier test) {
        return test.getSource()
                .map(KeycloakAhead::className)
                .filter(ASKING::contains)
                .isPresent();
    }

    private static String className(TestSource source) {
        return source instanceof ClassSource one ? one.getClassName() : "";
    }
}
