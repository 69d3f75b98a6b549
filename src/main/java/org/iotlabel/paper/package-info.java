/**
 * Pages for people, as PDF that lasts: PDF/A-3 (ISO 19005-3, level B), tagged, all fonts embedded, with the data that they
 * were made of attached. It knows sheets, letters and boxes, and nothing of what is written on them. The other way round, pages
 * of PDF that others wrote become pictures, in a process of their own.
 */
@NullMarked
package org.iotlabel.paper;

import org.jspecify.annotations.NullMarked;
