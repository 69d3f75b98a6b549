/**
 * The label: its serial, the facts it states, and the documents derived from them.
 *
 * <p>The facts of a label ({@link org.iotlabel.label.LabelFacts}, published as {@code label.json}) are fixed when it is
 * issued and never change; every other document is made from them and names their digest. Whether the label still holds
 * is said elsewhere and never inside a document. The package stands on {@code scheme}, {@code statuslist} and {@code signing}.
 */
@NullMarked
package org.iotlabel.label;

import org.jspecify.annotations.NullMarked;
