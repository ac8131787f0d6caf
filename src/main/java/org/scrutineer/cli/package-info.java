/**
 * The commands: options in, one call, words out. Begin with {@link org.scrutineer.cli.Main}, which names them all. What
 * they write is made elsewhere: the files of a count in {@code result}, two counts side by side in {@code reconcile},
 * the paper in {@code pack}, single reports in {@code report}, the texts of heads of service in {@code commentary}, the
 * demo council in {@code council}, the reference pages in {@code docs}.
 */
package org.scrutineer.cli;
