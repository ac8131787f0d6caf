/**
 * What a council supplies: the tables of the contract with their columns and keys, and a row of one as it was read.
 * Begin with {@link org.scrutineer.extract.contract.Contract}, which reads {@code rules/contract.csv};
 * {@link org.scrutineer.extract.contract.Source} is where its tables come from,
 * {@link org.scrutineer.extract.contract.Problem} a fault in one. Knows nothing of files, databases or people.
 */
package org.scrutineer.extract.contract;
