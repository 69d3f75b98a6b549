package org.iotlabel.statuslist;

/**
 * What a list is called and by whom.
 *
 * @param issuer who signs, by DID
 */
record StatusListName(String issuer, StatusAddresses addresses, int list) {}
