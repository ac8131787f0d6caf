/** The steps that finish a PDF, one class each; {@link org.scrutineer.pdf.step.Steps} has their order. */
package org.scrutineer.pdf.step;
