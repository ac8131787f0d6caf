package org.scrutineer.server.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.jaspersoft.jasperserver.dto.common.ErrorDescriptor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;

/** What the mail of a job that failed says. */
class FaultMailTest {

    private static final String NUMBER = "There was an error on the server. (Error UID: 1-2)";

    /** The server's interface has classes of Quartz and of Spring's mail beside the faults. */
    interface Alert {
        void sendAlertMail(Object job, List<ErrorDescriptor> faults, String[] to) throws IOException;
    }

    /** The server's bean inherits the interface. */
    static class Servers implements Alert {

        final List<ErrorDescriptor> mailed = new ArrayList<>();

        @Override
        public void sendAlertMail(Object job, List<ErrorDescriptor> faults, String[] to) throws IOException {
            if (to.length == 0) {
                throw new IOException("nobody to mail to");
            }
            mailed.addAll(faults);
        }
    }

    static final class Custom extends Servers {}

    private final Servers servers = new Custom();
    private final Alert alert = (Alert) new FaultMail().postProcessAfterInitialization(servers, FaultMail.BEAN);

    private static Problem born(int row) {
        return new Problem(
                "person.csv",
                row,
                "date_of_birth",
                "V-DATE",
                "1950-02-31",
                "a day of the calendar, before 2017-06-30",
                "Correct the date.");
    }

    private static ErrorDescriptor of(Throwable thrown) {
        return new ErrorDescriptor()
                .setMessage(NUMBER)
                .setParameters("java.lang.IllegalStateException: 1950-02-31")
                .setException(thrown);
    }

    private String mailed(Throwable thrown) throws IOException {
        alert.sendAlertMail("job", List.of(of(thrown)), new String[] {"analyst@council.example"});
        assertEquals(1, servers.mailed.size());
        return servers.mailed.get(0).getMessage();
    }

    @Test
    void aFaultOfTheDataIsSaidWithoutAnybodysValueAndWithTheServersNumber() throws Exception {
        String said = mailed(new IllegalStateException("wrapped", new DataProblemException(born(3))));
        assertTrue(
                said.contains("- person.csv, row 3, field date_of_birth: found another value; "
                        + "expected a day of the calendar, before yyyy-mm-dd. Correct the date."),
                said);
        assertTrue(said.endsWith(NUMBER), said);
        assertFalse(said.contains("1950") || said.contains("2017-06-30"), said);
        assertEquals(0, servers.mailed.get(0).getParameters().length, "the stack is not attached");
    }

    @Test
    void aMailNamesTwentyFaultsAndHowManyMoreThereAre() throws Exception {
        String said = mailed(new DataProblemException(
                IntStream.range(2, 1302).mapToObj(FaultMailTest::born).toList()));
        assertEquals(
                20, said.lines().filter(line -> line.startsWith("- person.csv")).count(), said);
        assertTrue(said.contains("\n- and 1,280 more\n"), said);
    }

    @Test
    void theServersOwnListStaysAsItIs() throws Exception {
        ErrorDescriptor servers = of(new DataProblemException(born(3)));
        alert.sendAlertMail("job", List.of(servers), new String[] {"analyst@council.example"});
        assertEquals(NUMBER, servers.getMessage());
    }

    @Test
    void whatIsNoFaultOfTheDataIsMailedAsTheServerHasIt() throws Exception {
        Throwable circle = new IllegalStateException("one");
        circle.initCause(new IllegalStateException("two", circle));
        assertEquals(NUMBER, mailed(circle));
    }

    @Test
    void aFailureOfTheServersOwnMailIsHandedOn() {
        assertEquals(
                "nobody to mail to",
                assertThrows(IOException.class, () -> alert.sendAlertMail("job", List.of(), new String[0]))
                        .getMessage());
    }

    @Test
    void otherBeansStayAsTheyAre() {
        assertSame(servers, new FaultMail().postProcessAfterInitialization(servers, "reportExecutionJobInit"));
        Object withoutInterface = new Object();
        assertSame(withoutInterface, new FaultMail().postProcessAfterInitialization(withoutInterface, FaultMail.BEAN));
    }
}
