package org.scrutineer.server.plugin;

import com.jaspersoft.jasperserver.api.engine.jasperreports.util.CustomDataSourceValidator;
import com.jaspersoft.jasperserver.api.metadata.jasperreports.domain.CustomReportDataSource;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;
import org.springframework.validation.Errors;

/** Refuses a data source that cannot work when it is saved, with messages of the plugin's bundle. */
public final class CouncilValidator implements CustomDataSourceValidator {

    private static final String PREFIX = "scrutineerCouncil.error.";

    private ServerRules rules = new ServerRules();

    /** The bean of the plugin's own context. */
    public void setRules(ServerRules rules) {
        this.rules = rules;
    }

    @Override
    public void validatePropertyValues(CustomReportDataSource dataSource, Errors errors) {
        for (CouncilProperties.Fault fault : CouncilProperties.of(dataSource.getPropertyMap()).faults(rules)) {
            errors.rejectValue("reportDataSource.propertyMap[" + fault.property() + "]", PREFIX + fault.code(), new Object[] {fault.quoted()}, message(fault));
        }
    }

    /** The bundle's own words, for places that do not look a code up. */
    static String message(CouncilProperties.Fault fault) {
        Properties bundle = new Properties();
        try (Reader in = new InputStreamReader(CouncilValidator.class.getResourceAsStream("/org/scrutineer/server/webapp/bundles/scrutineer.properties"), StandardCharsets.UTF_8)) {
            bundle.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new MessageFormat(bundle.getProperty(PREFIX + fault.code())).format(new Object[] {fault.quoted()});
    }
}
