package org.scrutineer.pdf.step;

/** One thing that a finished PDF has and a raw one lacks. Done twice it changes nothing more. */
interface Step {

    void apply(Work work);
}
