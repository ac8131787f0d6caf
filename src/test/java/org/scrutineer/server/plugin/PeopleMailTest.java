package org.scrutineer.server.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.jaspersoft.jasperserver.api.common.domain.ExecutionContext;
import com.jaspersoft.jasperserver.api.common.domain.ValidationErrors;
import com.jaspersoft.jasperserver.api.engine.scheduling.ReportJobValidator;
import com.jaspersoft.jasperserver.api.engine.scheduling.domain.ReportJob;
import com.jaspersoft.jasperserver.api.engine.scheduling.domain.ReportJobMailNotification;
import com.jaspersoft.jasperserver.api.engine.scheduling.domain.ReportJobSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which jobs are refused because they would mail people's records out of the council. */
class PeopleMailTest {

    private final List<String> errors = new ArrayList<>();

    private List<String> refused(String domains, String report, String to, String cc, String bcc) {
        ServerRules rules = new ServerRules();
        rules.setDomains(domains);
        PeopleMail guard = new PeopleMail();
        guard.setRules(rules);
        ReportJobSource source = new ReportJobSource();
        source.setReportUnitURI(report);
        ReportJobMailNotification mail = new ReportJobMailNotification();
        mail.setToAddresses(addresses(to));
        mail.setCcAddresses(addresses(cc));
        mail.setBccAddresses(addresses(bcc));
        ReportJob job = new ReportJob();
        job.setSource(source);
        job.setMailNotification(mail);
        ValidationErrors found = error -> errors.add(error.getDefaultMessage());
        ReportJobValidator servers = new ReportJobValidator() {
            @Override
            public ValidationErrors validateJob(ExecutionContext context, ReportJob any) {
                return found;
            }

            @Override
            public ValidationErrors validateEffectiveJobOutput(ExecutionContext context, ReportJob any) {
                return found;
            }
        };
        assertSame(
                found,
                ((ReportJobValidator) guard.postProcessAfterInitialization(servers, "any")).validateJob(null, job));
        return errors;
    }

    private static List<String> addresses(String text) {
        return text == null ? null : Arrays.asList(text.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        council.gov.uk          | /scrutineer/people/why        | a@council.gov.uk              |                  |                  | 0
        council.gov.uk          | /scrutineer/people/why        | A@Council.Gov.UK              |                  |                  | 0
        council.gov.uk nhs.net  | /councils/north/people/why    | a@council.gov.uk b@nhs.net    |                  |                  | 0
        council.gov.uk          | /scrutineer/people/why        | a@gmail.com                   |                  |                  | 1
        council.gov.uk          | /scrutineer/people/why        | a@council.gov.uk              | a@gmail.com      |                  | 1
        council.gov.uk          | /scrutineer/people/why        | a@council.gov.uk              |                  | a@gmail.com      | 1
        council.gov.uk          | /scrutineer/people/why        | a@evil-council.gov.uk         |                  |                  | 1
        council.gov.uk          | /scrutineer/people/why        | a@council.gov.uk.example.org  |                  |                  | 1
        council.gov.uk          | /scrutineer/people/why        | a@gmail.com,b@council.gov.uk  |                  |                  | 1
        ''                      | /scrutineer/people/why        | a@council.gov.uk              |                  |                  | 1
        ''                      | /scrutineer/reports/pack      | a@gmail.com                   |                  |                  | 0
        ''                      | /scrutineer/people/why        |                               |                  |                  | 0
        """)
    void whoGetsPeople(String domains, String report, String to, String cc, String bcc, int refusals) {
        assertEquals(refusals, refused(domains, report, to, cc, bcc).size(), errors.toString());
    }

    @Test
    void theMessageSaysWhoAndWhereto() {
        assertEquals(
                "This report names people: it may be mailed to addresses at council.gov.uk alone, and not to a@gmail.com.",
                refused("council.gov.uk", "/scrutineer/people/why", "a@gmail.com", null, null)
                        .get(0));
    }

    @Test
    void otherBeansStayAsTheyAre() {
        Object other = new Object();
        assertSame(other, new PeopleMail().postProcessAfterInitialization(other, "any"));
    }

    @Test
    void whatIsNoDomainIsRefusedWhenTheServerStarts() {
        assertThrows(IllegalArgumentException.class, () -> new ServerRules().setDomains("@council.gov.uk"));
    }
}
