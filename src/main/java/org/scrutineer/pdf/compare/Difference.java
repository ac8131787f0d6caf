package org.scrutineer.pdf.compare;

/**
 * What is not as it was.
 *
 * @param page of the paper, from 1; 0 when it concerns the whole paper
 * @param what in words: {@code the words change: "31" becomes "314"}
 */
public record Difference(int page, String what) {

    @Override
    public String toString() {
        return page == 0 ? what : "page " + page + ": " + what;
    }
}
