package com.jaspersoft.jasperserver.api.engine.scheduling;

import com.jaspersoft.jasperserver.api.common.domain.ExecutionContext;
import com.jaspersoft.jasperserver.api.common.domain.ValidationErrors;
import com.jaspersoft.jasperserver.api.engine.scheduling.domain.ReportJob;

/** Written down from the server's documented interface, for compiling against alone: never in a jar. */
public interface ReportJobValidator {

    ValidationErrors validateJob(ExecutionContext context, ReportJob job);

    ValidationErrors validateEffectiveJobOutput(ExecutionContext context, ReportJob job);
}
