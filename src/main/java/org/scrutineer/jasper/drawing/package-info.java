/**
 * Drawings of charts and rating marks as data: an image of a template carries its drawing, the PDF export writes it,
 * SVG is made of it for the rest.
 */
package org.scrutineer.jasper.drawing;
