package org.iotlabel.stand;

/** One password a role; without them other people on the same machine could open the database. */
record DatabasePasswords(String superuser, String owner, String application) {

    static DatabasePasswords of(Secrets secrets) {
        return new DatabasePasswords(secrets.of("postgres"), secrets.of("label_owner"), secrets.of("label_app"));
    }
}
