package org.scrutineer.server.plugin;

import com.jaspersoft.jasperserver.api.common.domain.ExecutionContext;
import com.jaspersoft.jasperserver.api.common.domain.ValidationErrors;
import com.jaspersoft.jasperserver.api.common.domain.impl.ValidationErrorImpl;
import com.jaspersoft.jasperserver.api.engine.scheduling.ReportJobValidator;
import com.jaspersoft.jasperserver.api.engine.scheduling.domain.ReportJob;
import com.jaspersoft.jasperserver.api.engine.scheduling.domain.ReportJobMailNotification;
import java.util.ArrayList;
import java.util.List;
import org.scrutineer.jasper.PeopleAccess;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Refuses jobs that would mail a report with people to addresses outside the council's own domains, whoever sets them
 * up, in the browser or over REST: it stands before the server's own check of jobs. The domains are a setting of the
 * bean {@code scrutineerRules}; where none is named such a report is mailed to nobody.
 */
public final class PeopleMail implements BeanPostProcessor {

    private static final System.Logger LOG = System.getLogger(PeopleMail.class.getName());

    private ServerRules rules = new ServerRules();

    /** The bean of the plugin's own context. */
    public void setRules(ServerRules rules) {
        this.rules = rules;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        return bean instanceof ReportJobValidator validator ? new Strict(validator, rules) : bean;
    }

    private record Strict(ReportJobValidator servers, ServerRules rules) implements ReportJobValidator {

        @Override
        public ValidationErrors validateJob(ExecutionContext context, ReportJob job) {
            return refused(servers.validateJob(context, job), job);
        }

        @Override
        public ValidationErrors validateEffectiveJobOutput(ExecutionContext context, ReportJob job) {
            return refused(servers.validateEffectiveJobOutput(context, job), job);
        }

        private ValidationErrors refused(ValidationErrors errors, ReportJob job) {
            String report = job.getSource() == null || job.getSource().getReportUnitURI() == null
                    ? ""
                    : job.getSource().getReportUnitURI();
            List<String> outside = rules.isAboutPeople(report)
                    ? recipients(job.getMailNotification()).stream()
                            .filter(address -> !rules.ownAddress(address))
                            .toList()
                    : List.of();
            if (!outside.isEmpty()) {
                String to = rules.ownDomains().isEmpty()
                        ? "nobody until the administrator names the council's domains in "
                                + "WEB-INF/applicationContext-scrutineer.xml, bean scrutineerRules"
                        : "addresses at " + String.join(", ", rules.ownDomains()) + " alone";
                LOG.log(
                        System.Logger.Level.WARNING,
                        "A job for {0}{1} was refused: {2} of its recipients are outside the council''s domains",
                        report,
                        PeopleAccess.user().map(user -> " by " + user).orElse(""),
                        outside.size());
                errors.add(new ValidationErrorImpl(
                        "scrutineerCouncil.error.recipients",
                        new Object[] {to, String.join(", ", outside)},
                        "This report names people: it may be mailed to " + to + ", and not to "
                                + String.join(", ", outside) + ".",
                        "mailNotification.toAddresses"));
            }
            return errors;
        }

        private static List<String> recipients(ReportJobMailNotification mail) {
            List<String> addresses = new ArrayList<>();
            for (List<?> some : mail == null
                    ? List.<List<?>>of()
                    : List.<List<?>>of(
                            some(mail.getToAddresses()), some(mail.getCcAddresses()), some(mail.getBccAddresses()))) {
                some.forEach(address -> addresses.add(String.valueOf(address).strip()));
            }
            return addresses;
        }

        private static List<?> some(List<?> addresses) {
            return addresses == null ? List.of() : addresses;
        }
    }
}
