/** Charts of indicators as SVG, and the same in words. */
package org.scrutineer.jasper.chart;
