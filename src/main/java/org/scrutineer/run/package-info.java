/**
 * What stands behind one report: what is asked for ({@link org.scrutineer.run.ReportRequest}), what was read of it
 * ({@link org.scrutineer.run.ReadTables}), what was counted ({@link org.scrutineer.run.CountedRecords}) and what may be
 * printed ({@link org.scrutineer.run.PrintedFigures}). Nothing of these changes once it is there. Begin with
 * {@link org.scrutineer.run.ReportRun}, which makes each at the first question for it. It knows nothing of templates,
 * pages or servers.
 */
package org.scrutineer.run;
