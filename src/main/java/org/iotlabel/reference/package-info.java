/**
 * What those read who build on the API: the description of all doors, completed with what follows from how they are
 * declared, and a page for each kind of problem. It stands above all features and knows none of them.
 */
@NullMarked
package org.iotlabel.reference;

import org.jspecify.annotations.NullMarked;
