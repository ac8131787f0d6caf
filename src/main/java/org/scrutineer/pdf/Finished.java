package org.scrutineer.pdf;

import java.util.List;

/**
 * What finishing a file came to.
 *
 * @param pages   how many it has
 * @param remarks what no program can put right, a sentence each; empty when nothing is left to do
 */
public record Finished(int pages, List<String> remarks) {
}
