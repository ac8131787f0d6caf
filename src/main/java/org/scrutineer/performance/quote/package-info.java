/** Figures that a text quotes in braces, such as <code>{1E 2017-18 Q3}</code>, and their answers. */
package org.scrutineer.performance.quote;
