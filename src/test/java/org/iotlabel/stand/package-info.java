/**
 * The local stand of {@code ./label start}: the packaged application with a PostgreSQL and a Keycloak of its own.
 *
 * <p>It lives among the tests because the embedded servers must not reach the production artifact. Tests that need a
 * real server use the same classes.
 */
@NullMarked
package org.iotlabel.stand;

import org.jspecify.annotations.NullMarked;
