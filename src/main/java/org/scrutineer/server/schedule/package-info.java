/**
 * What is mailed when: {@code schedules.csv}, the calendar, and the jobs that come of them, before any server or
 * archive is told.
 */
package org.scrutineer.server.schedule;
