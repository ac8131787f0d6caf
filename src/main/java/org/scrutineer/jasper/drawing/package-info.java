/** The drawings of the reports as data: what their SVG says, for an exporter that draws them itself. */
package org.scrutineer.jasper.drawing;
