/**
 * What {@code --source} names, opened: a folder, a workbook, Client Level Data, a database, or several of them as one
 * council. Begin with {@link org.scrutineer.extract.source.Sources}. A council's own words become those of the contract
 * here, and settings are found beside the data.
 */
package org.scrutineer.extract.source;
