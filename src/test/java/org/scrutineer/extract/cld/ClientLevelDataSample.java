package org.scrutineer.extract.cld;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** A good file of Client Level Data in which much of what can stand there does. */
public final class ClientLevelDataSample {

    private static final String HEADER =
            "NHS Number,LA Person Unique Identifier,Client Type,Date of Birth,Primary Support Reason,Event Type,Event Start Date,Event End Date,Event Outcome,Request: Route of Access,Service Type,Delivery Mechanism";
    private static final String[] SERVICES = {
        "Long Term Support: Nursing Care",
        "Long Term Support: Community",
        "Short Term Support: ST-Max",
        "Long Term Support: Residential Care",
        "Short Term Support: Ongoing Low Level"
    };

    private ClientLevelDataSample() {}

    public static byte[] bytes(Random random) {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        for (int i = 0; i < 60; i++) {
            int person = random.nextInt(20);
            String start = "2017-%02d-%02d".formatted(4 + random.nextInt(6), 1 + random.nextInt(20));
            text.append(person % 5 == 0 ? "" : String.valueOf(9_000_000_000L + person / 2))
                    .append(",P")
                    .append(person)
                    .append(",Service User,19")
                    .append(30 + person)
                    .append("-02-03,Mental Health Support,");
            text.append(
                            switch (random.nextInt(4)) {
                                case 0 ->
                                    "Request," + start + "," + start
                                            + ",NFA - Support declined,Discharge from Hospital,,";
                                case 1 -> "Assessment," + start + "," + start + ",NFA: Deceased,,,";
                                case 2 ->
                                    "Service," + start + ",2018-01-02,,," + SERVICES[random.nextInt(SERVICES.length)]
                                            + ",Direct payment";
                                default ->
                                    "Service," + start + ",,,," + SERVICES[random.nextInt(SERVICES.length)]
                                            + ",\"CASSR commissioned support\"";
                            })
                    .append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
