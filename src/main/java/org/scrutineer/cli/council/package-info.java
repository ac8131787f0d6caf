/**
 * The demo council: synthetic people whose counts are what Leicester published for 2017/18 quarter 3, made afresh each
 * time and always the same.
 */
package org.scrutineer.cli.council;
