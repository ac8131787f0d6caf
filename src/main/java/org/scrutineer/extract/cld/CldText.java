package org.scrutineer.extract.cld;

import java.io.BufferedReader;
import java.io.IOException;

/** A submission's text, and how it was encoded. */
record CldText(BufferedReader reader, TolerantText decoded) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
