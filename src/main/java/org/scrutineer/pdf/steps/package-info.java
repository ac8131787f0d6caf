/**
 * The repairs, one class each. {@link org.scrutineer.pdf.steps.FinishingSteps} lists them in their order; a step knows
 * the file it works on and no other step.
 */
package org.scrutineer.pdf.steps;
