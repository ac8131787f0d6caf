package org.scrutineer.server.plugin;

import com.jaspersoft.jasperserver.api.engine.jasperreports.util.CustomDataSourceValidator;
import com.jaspersoft.jasperserver.api.metadata.jasperreports.domain.CustomReportDataSource;
import org.springframework.validation.Errors;

/** Refuses a data source that cannot work when it is saved, with messages of the plugin's bundle. */
public final class CouncilValidator implements CustomDataSourceValidator {

    private ServerRules rules = new ServerRules();

    /** The bean of the plugin's own context. */
    public void setRules(ServerRules rules) {
        this.rules = rules;
    }

    @Override
    public void validatePropertyValues(CustomReportDataSource dataSource, Errors errors) {
        for (CouncilProperties.Fault fault :
                CouncilProperties.of(dataSource.getPropertyMap()).faults(rules)) {
            errors.rejectValue(
                    "reportDataSource.propertyMap[" + fault.property() + "]",
                    fault.key(),
                    new Object[] {fault.quoted()},
                    fault.message());
        }
    }
}
