package org.scrutineer.extract.cld;

/** What stands in the rows that have one identifier, the LA person id or the NHS number. */
final class NamedAlike {

    private final CldEvent first;
    private final Different births = new Different();
    private final Different genders = new Different();
    private final Different others = new Different();

    /** @param first the first of these rows */
    NamedAlike(CldEvent first) {
        this.first = first;
    }

    CldEvent first() {
        return first;
    }

    void see(CldEvent event) {
        if (event.born != null) {
            births.add(event.born);
        }
        if (event.gender.equals("Male") || event.gender.equals("Female")) {
            genders.add(event.gender);
        }
    }

    /** @param other the identifier of the other kind in some of the rows; empty where blank */
    NamedAlike beside(String other) {
        if (!other.isEmpty()) {
            others.add(other);
        }
        return this;
    }

    int births() {
        return births.size();
    }

    int genders() {
        return genders.size();
    }

    /** How many identifiers of the other kind stand beside it. */
    int others() {
        return others.size();
    }
}
