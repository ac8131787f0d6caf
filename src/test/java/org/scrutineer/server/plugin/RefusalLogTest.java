package org.scrutineer.server.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import net.sf.jasperreports.engine.JRRuntimeException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;

/** What the log says of a report that was refused something. */
class RefusalLogTest {

    /** The server's interface: it gives a failure its number. */
    interface Numbers {
        String handleException(Throwable thrown);
    }

    private final Numbers servers = thrown -> {
        if (thrown == null) {
            throw new IllegalStateException("of the server's own");
        }
        return "Error UID: 1-2";
    };
    private final Numbers before = (Numbers) new RefusalLog().postProcessAfterInitialization(servers, RefusalLog.BEAN);

    private final List<String> lines = new ArrayList<>();
    private final Logger logger = Logger.getLogger(RefusalLog.class.getName());
    private final Handler kept = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(new SimpleFormatter().formatMessage(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        logger.addHandler(kept);
        logger.setUseParentHandlers(false);
    }

    @AfterEach
    void forget() {
        logger.removeHandler(kept);
        logger.setUseParentHandlers(true);
    }

    private static Problem of(String code) {
        return new Problem("person.csv", 3, "date_of_birth", code, "1950-02-31", "a day", "Correct it.");
    }

    @Test
    void peopleAreOneLine() {
        assertEquals(
                "Error UID: 1-2",
                before.handleException(new IllegalStateException(new DataProblemException(of("S-PEOPLE")))));
        assertEquals(
                List.of("A report was refused people behind a number: who ran it lacks the role"
                        + " ROLE_SCRUTINEER_PEOPLE"),
                lines);
    }

    @Test
    void aHiddenClassIsOneLine() {
        before.handleException(new IllegalStateException(
                new JRRuntimeException("compilers.class.not.visible", new Object[] {"java.lang.Runtime"})));
        assertEquals(List.of("A report was refused the class java.lang.Runtime: the class filter hides it"), lines);
    }

    @Test
    void whatFailsForAnotherReasonIsTheServersToLog() {
        before.handleException(new DataProblemException(of("V-DATE")));
        before.handleException(new JRRuntimeException("fill.no.parameter", new Object[] {"X"}));
        assertEquals(List.of(), lines);
    }

    @Test
    void aFailureOfTheServersOwnIsHandedOn() {
        assertThrows(IllegalStateException.class, () -> before.handleException(null));
    }

    @Test
    void otherBeansStayAsTheyAre() {
        assertSame(servers, new RefusalLog().postProcessAfterInitialization(servers, "exceptionOutputManager"));
    }
}
